package se.lansstyrelsen.integration.kit.table;

import java.util.Map;
import se.lansstyrelsen.integration.kit.table.TableLayout.Column;

/**
 * A municipality's row.
 *
 * @param line where it stands in the file
 * @param municipalityCode four digits; for an unknown one the code as written, or blank when it is no code
 * @param figures by the layout's key, in its order, those of absent columns left out
 */
public record TableRow(int line, Standing standing, String municipalityCode, Map<String, Figure> figures) {

    /** What the row is worth. */
    public enum Standing {
        COUNTS,
        /** No municipality that we know. */
        UNKNOWN,
        /** The municipality has had its row before. */
        REPEATED
    }

    public Figure figure(Column column) {
        return figure(column.key());
    }

    public Figure figure(String key) {
        return figures.getOrDefault(key, Figure.NOT_STATED);
    }
}
