package se.lansstyrelsen.integration.reporting.page;

import java.util.List;
import se.lansstyrelsen.integration.kit.chart.Chart;

/** A part of a page; templates/page has a fragment for each. */
public sealed interface Block {

    /** Name of its fragment. */
    default String fragment() {
        return getClass().getSimpleName();
    }

    /** The few figures that matter most. */
    record Facts(List<Fact> facts) implements Block {}

    /** @param note what to know of it, empty when nothing */
    record Fact(String label, Cell value, String note) {}

    /**
     * Figures in rows, each table also as CSV.
     *
     * @param id of the table within the page, as the address of its CSV names it
     * @param source where the figures come from
     * @param empty what to say when there are no rows
     */
    record Table(String id, String caption, List<String> columns, List<List<Cell>> rows, String source, String empty)
            implements Block {

        private static final int FIT_A_PHONE = 5;

        /** Whether a phone shows a row at a time. */
        public boolean isManyColumns() {
            return columns.size() > FIT_A_PHONE;
        }

        public String column(int index) {
            return columns.get(index);
        }

        public boolean isNumeric(int column) {
            return rows.stream().anyMatch(row -> row.get(column).isNumber());
        }
    }

    /** A picture whose figures stand in a table of the page. @param table id of that table */
    record Picture(Chart chart, String table) implements Block {}

    /** Paragraphs under a heading. */
    record Prose(String heading, List<String> paragraphs) implements Block {}

    /** Links under a heading. */
    record Links(String heading, List<Cell> links) implements Block {}

    /** A choice that leads to the page anew; whatever else is chosen stays. */
    record Form(String label, String field, List<Option> options, String button) implements Block {}

    /** One to choose. */
    record Option(String value, String text, boolean chosen) {}

    /** A text to search for. */
    record Search(String label, String field, String value, String button) implements Block {}
}
