package se.lansstyrelsen.integration.kit.quality;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Workbook;

/** Workbooks made from CSV text by a library that has nothing to do with the one reader of ours. */
public final class Spreadsheets {

    private Spreadsheets() {}

    /** The CSV (semicolon) on the second sheet, after a sheet of words; whole numbers become numeric cells. */
    public static byte[] of(String csv) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0");
                var records = CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(';')
                        .setIgnoreEmptyLines(false)
                        .get()
                        .parse(new StringReader(csv.replace("\uFEFF", "")))) {
            workbook.newWorksheet("Läs mig").value(0, 0, "Tabellen står på nästa blad");
            var sheet = workbook.newWorksheet("Tabell");
            var row = 0;
            for (var record : records) {
                for (var column = 0; column < record.size(); column++) {
                    var text = record.get(column);
                    if (text.matches("\\d{1,9}")) {
                        sheet.value(row, column, Integer.valueOf(text));
                    } else if (!text.isEmpty()) {
                        sheet.value(row, column, text);
                    }
                }
                row++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
