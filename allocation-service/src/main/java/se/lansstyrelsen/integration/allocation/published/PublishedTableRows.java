package se.lansstyrelsen.integration.allocation.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import se.lansstyrelsen.integration.kit.table.TableRow;
import se.lansstyrelsen.integration.kit.table.Traps;

/** Writes a table's figures and traps: plain JDBC batches, since a table has some thousand figures. */
@ApplicationScoped
class PublishedTableRows {

    private final DataSource database;

    PublishedTableRows(DataSource database) {
        this.database = database;
    }

    /** Adds the figures of the rows that count; in the transaction of their table. */
    void addFigures(UUID table, PublishedLayout layout, List<TableRow> rows) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into published_figure values (?, ?, ?, ?, ?, ?, ?)")) {
            for (var row : rows) {
                var number = 0;
                for (var column : layout.table().figures()) {
                    var figure = row.figure(column);
                    insert.setObject(1, table);
                    insert.setString(2, row.municipalityCode());
                    insert.setInt(3, number++);
                    insert.setString(4, column.key());
                    insert.setInt(5, row.line());
                    insert.setObject(6, figure.value(), Types.INTEGER);
                    insert.setBoolean(7, figure.hidden());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("could not keep the figures", e);
        }
    }

    void addTraps(UUID table, List<Traps.Met> traps) {
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement("insert into published_table_trap values (?, ?, ?, ?, ?, ?)")) {
            var number = 0;
            for (var met : traps) {
                insert.setObject(1, table);
                insert.setInt(2, number++);
                insert.setString(3, met.trap().name());
                insert.setObject(4, met.line(), Types.INTEGER);
                insert.setString(5, met.column());
                insert.setString(6, met.told());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("could not keep the traps", e);
        }
    }
}
