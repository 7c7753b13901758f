package se.lansstyrelsen.integration.kit.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Facts that ship with the code as CSV: a first comment line with the source to credit, then a header. */
public final class FactFile {

    private FactFile() {}

    /** The rows of a file that lies beside a class. */
    public static List<CSVRecord> rows(Class<?> beside, String file) {
        try (var reader = new InputStreamReader(beside.getResourceAsStream(file), StandardCharsets.UTF_8);
                var rows = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setCommentMarker('#')
                        .get()
                        .parse(reader)) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
