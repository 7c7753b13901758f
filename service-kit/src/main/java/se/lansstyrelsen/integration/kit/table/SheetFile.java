package se.lansstyrelsen.integration.kit.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook of one sheet, for those who open it in a spreadsheet. */
public final class SheetFile {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SheetFile() {}

    /** @param rows cells: numbers, days, texts or null for an empty one */
    public static byte[] of(String sheet, List<String> columns, List<List<Object>> rows) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Integration", "1.0")) {
            var page = workbook.newWorksheet(sheet);
            for (var column = 0; column < columns.size(); column++) {
                page.value(0, column, columns.get(column));
                page.style(0, column).bold().set();
            }
            page.freezePane(0, 1);
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < rows.get(row).size(); column++) {
                    put(page, row + 1, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(Worksheet page, int row, int column, Object cell) {
        if (cell instanceof Number number) {
            page.value(row, column, number);
        } else if (cell instanceof LocalDate day) {
            page.value(row, column, day);
            page.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell != null) {
            page.value(row, column, cell.toString());
        }
    }
}
