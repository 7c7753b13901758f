package se.lansstyrelsen.integration.allocation.settlement;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** Turns a list into the array of one of its columns; null, which unnest fills up with nulls, when it is empty. */
final class Columns<T> {

    private final Connection connection;
    private final List<T> rows;

    Columns(Connection connection, List<T> rows) {
        this.connection = connection;
        this.rows = rows;
    }

    Array of(String type, Function<T, Object> value) throws SQLException {
        var isText = type.equals("text");
        var cells = new Object[rows.size()];
        var allAreNull = true;
        for (var i = 0; i < cells.length; i++) {
            var cell = value.apply(rows.get(i));
            cells[i] = cell == null ? null : isText ? cell.toString() : cell;
            allAreNull &= cell == null;
        }
        return allAreNull ? null : connection.createArrayOf(type, cells);
    }
}
