package se.lansstyrelsen.integration.kit.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import se.lansstyrelsen.integration.kit.problem.Problem;

/**
 * An uploaded table on disk while it is read: received whole before anything is done, so that a broken upload does
 * nothing, and deleted on close. What it is shows in its first bytes, not in its label.
 */
public final class TableFile implements AutoCloseable {

    private static final int BUFFER = 16 * 1024;

    /** Tells whose a file is that a killed process left behind. */
    private static final String PREFIX = "table-" + ProcessHandle.current().pid() + "-";

    private final Path path;
    private final String hash;
    private final String start;

    private TableFile(Path path, String hash, String start) {
        this.path = path;
        this.hash = hash;
        this.start = start;
    }

    /**
     * Receives the file.
     *
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 400 when empty, 413 above the bytes allowed
     */
    public static TableFile receive(InputStream body, long largest) throws IOException {
        var path = Files.createTempFile(PREFIX, ".upload");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var size = copy(body, path, digest, largest);
            if (size == 0) {
                throw Problem.EMPTY_BODY.with("Send the table as CSV or XLSX.");
            }
            try (var written = Files.newInputStream(path)) {
                return new TableFile(path, hex(digest.digest()), hex(written.readNBytes(4)));
            }
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(path);
            throw failure;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long copy(InputStream body, Path path, MessageDigest digest, long largest) throws IOException {
        var buffer = new byte[BUFFER];
        var size = 0L;
        try (var out = Files.newOutputStream(path)) {
            for (var read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > largest) {
                    throw Problem.BODY_TOO_LARGE.with("A published table is at most " + largest / 1_000_000
                            + " MB; this file is larger and cannot be one.");
                }
                digest.update(buffer, 0, read);
                write(out, buffer, read);
            }
        }
        return size;
    }

    private static void write(OutputStream out, byte[] buffer, int length) {
        try {
            out.write(buffer, 0, length);
        } catch (IOException fullDisk) {
            throw Problem.UNAVAILABLE
                    .with("There is no room for the file just now. Nothing was changed; try again shortly.")
                    .retryAfter(30);
        }
    }

    /** SHA-256 of the bytes, hexadecimal. */
    public String hash() {
        return hash;
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
        return new CsvRows(Files.newInputStream(path), delimiter);
    }

    private List<Reading> sheets() throws IOException {
        try (var workbook = new Workbook(path.toFile())) {
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
        var workbook = new Workbook(path.toFile());
        try {
            return new SheetRows(workbook, sheet);
        } catch (IOException | RuntimeException failure) {
            workbook.close();
            throw failure;
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
