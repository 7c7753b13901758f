package se.lansstyrelsen.integration.kit.chart;

import java.util.List;

/**
 * A picture with the table behind it; templates/chart/Figure.html shows both.
 *
 * @param attribution of the outlines of a map, null for other charts
 */
public record Chart(ChartWords words, Drawing drawing, List<Key> keys, String attribution, Table table) {

    /** What a shade or a line stands for. */
    public record Key(String fill, String label) {}

    /** The same figures in writing. */
    public record Table(List<String> columns, List<List<String>> rows) {}
}
