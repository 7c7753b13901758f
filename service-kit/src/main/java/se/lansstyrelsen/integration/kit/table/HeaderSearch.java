package se.lansstyrelsen.integration.kit.table;

import java.io.Closeable;
import java.io.IOException;
import org.apache.commons.csv.CSVException;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.upload.TableFile;
import se.lansstyrelsen.integration.kit.upload.TextRows;

/**
 * A table whose header has been found below its title rows: each delimiter or sheet is tried, and the one under which
 * the layout's columns appear is the right one.
 */
record HeaderSearch(Header header, TextRows rows) implements Closeable {

    private static final int AMONG_ROWS = 50;

    static HeaderSearch in(TableFile file, TableLayout layout, Traps traps) throws IOException {
        for (var reading : file.readings()) {
            var found = in(reading, layout, traps);
            if (found != null) {
                return found;
            }
        }
        throw Problem.INVALID_BODY.with("No header was found within the first " + AMONG_ROWS
                + " rows. It must name the columns " + layout.demands() + ".");
    }

    private static HeaderSearch in(TableFile.Reading reading, TableLayout layout, Traps traps) throws IOException {
        var rows = reading.opening().open();
        Header header = null;
        try {
            header = below(rows, layout, traps);
        } catch (CSVException wrongDelimiter) {
            return null;
        } finally {
            if (header == null) {
                rows.close();
            }
        }
        if (header == null) {
            return null;
        }
        traps.meet(Trap.SHAPE, null, null, reading.told());
        return new HeaderSearch(header, rows);
    }

    /** The header, or null when none is found; the title rows above it are told only then. */
    private static Header below(TextRows rows, TableLayout layout, Traps traps) throws IOException {
        var titles = new Traps();
        for (var i = 0; i < AMONG_ROWS; i++) {
            var row = rows.next();
            if (row == null) {
                return null;
            }
            TableReader.guard(row);
            var header = Header.in(row, layout);
            if (header.isPresent()) {
                traps.addAll(titles);
                header.get().tellTraps(row, traps);
                return header.get();
            }
            if (row.width() > 0) {
                titles.meet(Trap.TITLE_ROW, row.line(), null, "Stands above the header; not read.");
                TableReader.tellHowSmallValuesAreLeftOut(row, titles);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
