package se.lansstyrelsen.integration.kit.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.table.TableLayout.Column;
import se.lansstyrelsen.integration.kit.table.TableLayout.Kind;
import se.lansstyrelsen.integration.kit.upload.TextRow;

/**
 * Where each column of a layout stands in a table.
 *
 * @param width cells of the header row, trailing blanks apart
 */
record Header(TableLayout layout, Map<Column, Integer> places, int width) {

    /** The header in a row, or empty when the row is none. @throws ProblemException 400 when it names a column twice */
    static Optional<Header> in(TextRow row, TableLayout layout) {
        var places = new LinkedHashMap<Column, Integer>();
        var twice = new ArrayList<Column>();
        String after = null;
        for (var i = 0; i < row.width(); i++) {
            var column = layout.called(TableLayout.normal(row.cell(i)), after).orElse(null);
            if (column != null) {
                if (places.putIfAbsent(column, i) != null) {
                    twice.add(column);
                }
                after = column.partOf() == null ? column.key() : after;
            }
        }
        var header = new Header(layout, places, row.width());
        if (!header.isWhole()) {
            return Optional.empty();
        }
        if (!twice.isEmpty()) {
            throw Problem.INVALID_BODY.with("The header names the column " + layout.title(twice.get(0))
                    + " twice, and nobody can tell which is meant. Take one out.");
        }
        return Optional.of(header);
    }

    private boolean isWhole() {
        return layout.columns().stream().filter(Column::required).allMatch(places::containsKey)
                && Stream.of(Kind.MUNICIPALITY_CODE, Kind.MUNICIPALITY_NAME).anyMatch(this::has);
    }

    boolean has(Kind kind) {
        return places.keySet().stream().anyMatch(column -> column.kind() == kind);
    }

    /** Text of the only column of a kind, stripped; blank when the table lacks it. */
    String text(TextRow row, Kind kind) {
        return places.entrySet().stream()
                .filter(place -> place.getKey().kind() == kind)
                .map(place -> Figure.stripped(row.cell(place.getValue())))
                .findFirst()
                .orElse("");
    }

    /** The figures the table has, in the layout's order. */
    List<Column> figures() {
        return layout.figures().stream().filter(places::containsKey).toList();
    }

    String written(TextRow row, Column figure) {
        return row.cell(places.get(figure));
    }

    boolean hasFigures(TextRow row) {
        return figures().stream()
                .anyMatch(figure -> !Figure.stripped(written(row, figure)).isEmpty());
    }

    void tellTraps(TextRow row, Traps traps) {
        for (var i = 0; i < width; i++) {
            if (row.cell(i).strip().matches("(?s).*\\R.*")) {
                traps.meet(
                        Trap.MULTI_LINE_HEADER,
                        row.line(),
                        null,
                        "The header of column " + (i + 1) + " has several lines.");
            }
            if (!places.containsValue(i) && !row.cell(i).isBlank()) {
                traps.meet(
                        Trap.UNKNOWN_COLUMN,
                        row.line(),
                        null,
                        "Column " + (i + 1) + " is not in the layout and was not read.");
            }
        }
        layout.figures().stream()
                .filter(figure -> !places.containsKey(figure))
                .forEach(figure -> traps.meet(
                        Trap.ABSENT_COLUMN,
                        row.line(),
                        layout.title(figure),
                        "The table has no such column; nothing is stated."));
    }
}
