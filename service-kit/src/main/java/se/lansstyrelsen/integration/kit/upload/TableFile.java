package se.lansstyrelsen.integration.kit.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** An uploaded table on disk while it is read. What it is shows in its first bytes, not in its label. */
public final class TableFile implements AutoCloseable {

    private final UploadedFile file;
    private final String start;

    private TableFile(UploadedFile file, String start) {
        this.file = file;
        this.start = start;
    }

    /**
     * Receives the file.
     *
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 400 when empty, 413 above the bytes allowed
     */
    public static TableFile receive(InputStream body, long largest) throws IOException {
        var file = UploadedFile.receive(
                body,
                new UploadedFile.Terms(
                        "table",
                        largest,
                        "Send the table as CSV or XLSX.",
                        "A published table is at most " + largest / 1_000_000
                                + " MB; this file is larger and cannot be one."));
        try (var written = Files.newInputStream(file.path())) {
            return new TableFile(file, HexFormat.of().formatHex(written.readNBytes(4)));
        } catch (IOException failure) {
            file.close();
            throw failure;
        }
    }

    /** SHA-256 of the bytes, hexadecimal. */
    public String hash() {
        return file.hash();
    }

    public boolean hasByteOrderMark() {
        return start.startsWith("efbbbf");
    }

    /**
     * A way to read the file.
     *
     * @param told how, as a sentence of the result
     */
    public record Reading(String told, TextRows.Opening opening) {}

    /** Every way the file may be meant, the likeliest first: delimiters of CSV, sheets of a workbook. */
    public List<Reading> readings() throws IOException {
        if (start.startsWith("d0cf11e0")) {
            throw Unreadable.because("it is an XLS workbook of the old kind, or one with a password");
        }
        return start.startsWith("504b0304") ? sheets() : delimiters();
    }

    private List<Reading> delimiters() {
        return List.of(
                new Reading("The cells are parted by semicolons.", () -> csv(';')),
                new Reading("The cells are parted by commas.", () -> csv(',')),
                new Reading("The cells are parted by tabs.", () -> csv('\t')));
    }

    private CsvRows csv(char delimiter) throws IOException {
        return new CsvRows(Files.newInputStream(file.path()), delimiter);
    }

    private List<Reading> sheets() throws IOException {
        try (var workbook = new Workbook(file.path().toFile())) {
            var readings = new ArrayList<Reading>();
            for (var sheet : workbook.sheets()) {
                readings.add(new Reading(
                        "The table stands on sheet " + (readings.size() + 1) + " of those that show.",
                        () -> rows(sheet)));
            }
            return readings;
        }
    }

    private SheetRows rows(Workbook.Sheet sheet) throws IOException {
        var workbook = new Workbook(file.path().toFile());
        try {
            return new SheetRows(workbook, sheet);
        } catch (IOException | RuntimeException failure) {
            workbook.close();
            throw failure;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
