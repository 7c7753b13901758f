package se.lansstyrelsen.integration.kit.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Rows of a CSV file in strict UTF-8, with or without byte-order mark. */
final class CsvRows implements TextRows {

    private static final long MOST = 100_000_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final MeteredStream bytes;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private boolean begun;

    CsvRows(InputStream stream, char delimiter) throws IOException {
        bytes = new MeteredStream(stream, MOST);
        parser = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get()
                .parse(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
        records = parser.iterator();
    }

    /** @throws org.apache.commons.csv.CSVException when quotation marks do not match, as under a wrong delimiter */
    @Override
    public TextRow next() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            var cells = new ArrayList<String>();
            records.next().forEach(cell -> cells.add(begun || !cells.isEmpty() ? cell : withoutMark(cell)));
            begun = true;
            bytes.handedOn();
            return new TextRow((int) parser.getCurrentLineNumber(), cells, false);
        } catch (UncheckedIOException failure) {
            if (failure.getCause() instanceof CharacterCodingException) {
                throw Problem.WRONG_ENCODING.with("The file is not UTF-8. Save it as CSV UTF-8 and send it again.");
            }
            throw failure.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private static String withoutMark(String cell) {
        return cell.startsWith(BYTE_ORDER_MARK) ? cell.substring(1) : cell;
    }
}
