package se.lansstyrelsen.integration.kit.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.kit.upload.TableFile;

/** The layout and the file that the tests of this package read. */
final class Tables {

    static final TableLayout QUOTA = TableLayout.of(
            TableLayout.county("Län"),
            TableLayout.countyCode("Länskod"),
            TableLayout.municipality("Kommun"),
            TableLayout.municipalityCode("Kommunkod", "Kommun- kod"),
            TableLayout.count("quota", "Tal"),
            TableLayout.count("received", "Mottagna", "Mottagna enligt anvisning"));

    static final TableLayout RECEPTION = TableLayout.of(
            TableLayout.municipality("Kommun"),
            TableLayout.count("quotaRefugee", "Kvotflykting"),
            TableLayout.part("quotaRefugeeUnaccompanied", "quotaRefugee", "varav ensamk barn"),
            TableLayout.count("family", "Anhöriga"),
            TableLayout.part("familyUnaccompanied", "family", "varav ensamk barn"));

    private static final long LARGEST = 20_000_000;

    private Tables() {}

    /** What came of a table: its rows and its report. */
    record Result(List<TableRow> rows, TableReport report) {

        TableRow row(String municipality) {
            return rows.stream()
                    .filter(row -> row.municipalityCode().equals(municipality))
                    .findFirst()
                    .orElseThrow();
        }

        int met(Trap trap) {
            return report.traps().count(trap);
        }

        /** What is told of a trap, each as line, column and sentence. */
        List<String> told(Trap trap) {
            return report.traps().told().stream()
                    .filter(met -> met.trap() == trap)
                    .map(met -> met.line() + ": " + (met.column() == null ? "" : met.column() + ": ") + met.told())
                    .collect(Collectors.toList());
        }
    }

    static Result read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8), QUOTA);
    }

    static Result read(byte[] file, TableLayout layout) {
        var rows = new ArrayList<TableRow>();
        try (var received = TableFile.receive(new ByteArrayInputStream(file), LARGEST)) {
            return new Result(rows, TableReader.read(received, layout, LocalDate.of(2018, 12, 31), rows::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The quota table with every trap. */
    static String quota() {
        try (var file = Tables.class.getResourceAsStream("quota.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
