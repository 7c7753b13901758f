package se.lansstyrelsen.integration.allocation.published;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.table.TableReader;
import se.lansstyrelsen.integration.kit.table.TableReport;
import se.lansstyrelsen.integration.kit.table.TableRow;
import se.lansstyrelsen.integration.kit.upload.TableFile;

/**
 * A published table as read from a file, before anything is done with it.
 *
 * @param hash SHA-256 of the file's bytes, hexadecimal
 */
public record PublishedFile(PublishedLayout layout, int year, String hash, List<TableRow> rows, TableReport report) {

    /** The media type of XLSX. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final long LARGEST = 10_000_000;
    private static final int MOST_ROWS = 5_000;

    /**
     * Reads CSV or XLSX whole, outside any transaction.
     *
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 400, 413 or 422 when it is no such table
     */
    public static PublishedFile read(InputStream body, PublishedLayout layout, int year) throws IOException {
        var rows = new ArrayList<TableRow>();
        try (var file = TableFile.receive(body, LARGEST)) {
            var report = TableReader.read(file, layout.table(), LocalDate.of(year, 12, 31), row -> {
                if (rows.size() == MOST_ROWS) {
                    throw Problem.BODY_TOO_LARGE.with("The table holds more than " + MOST_ROWS
                            + " rows of municipalities, and there are 290. Send one year's table.");
                }
                rows.add(row);
            });
            return new PublishedFile(layout, year, file.hash(), rows, report);
        }
    }

    /** One row for each municipality that has one. */
    List<TableRow> rowsThatCount() {
        return rows.stream()
                .filter(row -> row.standing() == TableRow.Standing.COUNTS)
                .toList();
    }
}
