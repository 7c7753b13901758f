package se.lansstyrelsen.integration.kit.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.kit.upload.TextRow;
import se.lansstyrelsen.integration.kit.upload.TextRows;

/** Two hundred thousand rows leave no more behind than a few hundred do: counted, not timed. */
class TableMemoryTest {

    private static final int ROWS = 200_000;

    @Test
    void aRowIsHandedOnBeforeTheNextIsReadAndTrapsAreCountedNotKept() throws IOException {
        var header = Header.in(row(1, "Län", "Kommun", "Länskod", "Kommunkod", "Tal", "Mottagna"), Tables.QUOTA)
                .orElseThrow();
        var rows = new Endless();
        var traps = new Traps();
        var taken = new AtomicInteger();
        var report = TableReader.read(header, rows, LocalDate.of(2018, 12, 31), traps, row -> {
            assertEquals(rows.read, taken.incrementAndGet());
        });
        assertEquals(ROWS, report.rowsRead());
        assertEquals(ROWS - 1, traps.count(Trap.REPEATED_MUNICIPALITY));
        assertEquals(ROWS, traps.count(Trap.NOT_STATED));
        assertTrue(traps.told().size() <= Trap.values().length * Traps.MOST_TOLD);
    }

    private static TextRow row(int line, String... cells) {
        return new TextRow(line, List.of(cells), false);
    }

    private static final class Endless implements TextRows {
        private int read;

        @Override
        public TextRow next() {
            return read == ROWS ? null : row(++read, "KALMAR LÄN", "KALMAR", "8", "880", "", "1 000");
        }

        @Override
        public void close() {}
    }
}
