package se.lansstyrelsen.integration.allocation.reconciliation;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import se.lansstyrelsen.integration.kit.privacy.PersonalNumbers;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Migrationsverket's published quota table (Anvisningar enligt kommuntal) as CSV. */
record PublishedTable(List<Row> rows, String hash) {

    private static final int LARGEST = 2 * 1024 * 1024;
    private static final Set<String> COLUMNS = Set.of("Kommunkod", "Tal", "Mottagna");

    /**
     * A row.
     *
     * @param number line in the file, the header being 1
     * @param quota Tal, null when blank: not stated
     * @param received Mottagna, null when blank
     */
    record Row(int number, String municipalityCode, Integer quota, Integer received) {}

    /** Reads the table. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 400 or 422 with each faulty row */
    static PublishedTable read(InputStream stream) throws IOException {
        var bytes = stream.readNBytes(LARGEST + 1);
        if (bytes.length == 0) {
            throw Problem.EMPTY_BODY.with("Send the published table as CSV.");
        }
        if (bytes.length > LARGEST) {
            throw Problem.BODY_TOO_LARGE.with(
                    "The table has 290 rows; this file is larger than 2 MB and cannot be it.");
        }
        var text = text(bytes);
        if (PersonalNumbers.in(text)) {
            throw Problem.PERSONAL_NUMBER.with(
                    "The file holds a personal identity number. Take it out and send it again.");
        }
        return new PublishedTable(rows(text), hash(bytes));
    }

    private static List<Row> rows(String text) throws IOException {
        var firstLine = text.lines().findFirst().orElse("");
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(firstLine.contains(";") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (var records = format.parse(new StringReader(text))) {
            if (!records.getHeaderNames().containsAll(COLUMNS)) {
                throw Problem.INVALID_BODY.with(
                        "The first row must name the columns Län, Kommun, Länskod, Kommunkod, Tal and Mottagna.");
            }
            var rows = new ArrayList<Row>();
            var faults = new ArrayList<Fault>();
            for (var record : records) {
                var line = (int) records.getCurrentLineNumber();
                if (!record.isConsistent()) {
                    faults.add(new Fault("/" + line, "has another number of columns than the header"));
                    continue;
                }
                rows.add(new Row(
                        line,
                        code(record.get("Kommunkod")),
                        number(record, "Tal", line, faults),
                        number(record, "Mottagna", line, faults)));
            }
            if (!faults.isEmpty()) {
                throw Problem.RULE_BROKEN.with("Nothing was compared. Correct the rows listed in errors.", faults);
            }
            if (rows.isEmpty()) {
                throw Problem.EMPTY_BODY.with("The table has a header but no rows.");
            }
            return rows;
        } catch (IllegalArgumentException | java.io.UncheckedIOException e) {
            throw Problem.INVALID_BODY.with("The file cannot be read as CSV with one header row of distinct names.");
        }
    }

    /** Spreadsheets drop the leading zero of 0114; it is put back. */
    private static String code(String text) {
        return text.matches("\\d{3}") ? "0" + text : text;
    }

    private static Integer number(CSVRecord record, String column, int line, List<Fault> faults) {
        var text = record.get(column).replaceAll("[\\s\\u00a0\\u202f]", "");
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,7}")) {
            faults.add(new Fault("/" + line + "/" + column, "must be a whole number from 0, or blank"));
            return null;
        }
        return Integer.valueOf(text);
    }

    private static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Problem.WRONG_ENCODING.with("The file is not UTF-8. Save it as CSV UTF-8 and send it again.");
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
