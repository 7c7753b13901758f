package se.lansstyrelsen.integration.kit.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

class CsvRowsTest {

    private static final byte[] ROW = "Kalmar län;Kalmar;08;0880;1 000;\n".getBytes(StandardCharsets.UTF_8);
    private static final int ROWS = 200_000;

    @Test
    void nothingIsReadFarAheadOfTheRowHandedOn() throws IOException {
        var bytes = new Repeated(ROWS * (long) ROW.length);
        try (var rows = new CsvRows(bytes, ';')) {
            for (var line = 1; line <= ROWS; line++) {
                var row = rows.next();
                assertEquals(line, row.line());
                assertTrue(bytes.given - line * (long) ROW.length <= 64 * 1024, "read ahead at line " + line);
            }
            assertEquals(null, rows.next());
        }
    }

    @Test
    void aRowWithoutEndIsRefusedLongBeforeItFillsTheMemory() throws IOException {
        var bytes = new Repeated(Long.MAX_VALUE);
        try (var rows = new CsvRows(bytes, '|')) {
            assertEquals(
                    List.of("Kalmar län;Kalmar;08;0880;1 000;"), rows.next().cells());
            bytes.quote = true;
            var refusal = assertThrows(ProblemException.class, () -> {
                while (rows.next() != null) {}
            });
            assertEquals("invalid-body", refusal.type().slug());
            assertTrue(bytes.given < 2 * MeteredStream.MOST_AT_ONCE);
        }
    }

    /** The same row again and again; a quotation mark that is never closed at the start of the next, if asked. */
    private static final class Repeated extends InputStream {
        private final long length;
        private long given;
        private boolean quote;

        Repeated(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            if (given == length) {
                return -1;
            }
            var place = (int) (given++ % ROW.length);
            if (place == 0 && quote) {
                quote = false;
                return '"';
            }
            return ROW[place] & 0xFF;
        }
    }
}
