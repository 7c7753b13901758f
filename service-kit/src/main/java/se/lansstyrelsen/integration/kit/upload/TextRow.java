package se.lansstyrelsen.integration.kit.upload;

import java.util.List;

/**
 * A row as written.
 *
 * @param line where it stands in the file: the line of a CSV file, the row of a sheet
 * @param aligned whether each cell surely stands in its own column, as in a sheet; one delimiter too many moves a CSV row
 */
public record TextRow(int line, List<String> cells, boolean aligned) {

    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** Cells up to the last that is not blank. */
    public int width() {
        var width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
