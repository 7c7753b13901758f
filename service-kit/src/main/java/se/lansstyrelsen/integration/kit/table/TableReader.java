package se.lansstyrelsen.integration.kit.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import se.lansstyrelsen.integration.kit.privacy.PersonalNumbers;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.table.TableLayout.Column;
import se.lansstyrelsen.integration.kit.upload.TableFile;
import se.lansstyrelsen.integration.kit.upload.TextRow;
import se.lansstyrelsen.integration.kit.upload.TextRows;
import se.lansstyrelsen.integration.kit.upload.Unreadable;

/**
 * Reads a published table row by row by a declared layout, telling every trap it met. Holds one row, the municipalities
 * seen and the sums of each county, however long the table is.
 */
public final class TableReader {

    private static final Pattern SMALL_LEFT_OUT =
            Pattern.compile("(?iu).*(under 6|(färre|mindre) än (6|sex)|\\b1\\s?[-–]\\s?5\\b).*");

    private final Header header;
    private final Traps traps;
    private final Places places;
    private final Sums sums;
    private final Consumer<TableRow> taker;
    private final Set<String> seen = new HashSet<>();
    private int rowsRead;

    private TableReader(Header header, Traps traps, Consumer<TableRow> taker) {
        this.header = header;
        this.traps = traps;
        this.taker = taker;
        this.places = new Places(header, traps);
        this.sums = new Sums(header, traps);
    }

    /**
     * Reads the table.
     *
     * @param day whose municipalities ought to have a row
     * @param taker is given each municipality's row in the file's order
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 400 when it is no such table, 413 when it is too
     *     large, 422 when it holds a personal number
     */
    public static TableReport read(TableFile file, TableLayout layout, LocalDate day, Consumer<TableRow> taker)
            throws IOException {
        var traps = new Traps();
        if (file.hasByteOrderMark()) {
            traps.meet(Trap.BYTE_ORDER_MARK, null, null, "The file begins with a byte-order mark.");
        }
        try (var found = HeaderSearch.in(file, layout, traps)) {
            return read(found.header(), found.rows(), day, traps, taker);
        } catch (CSVException mismatched) {
            throw Unreadable.because("its quotation marks do not match");
        }
    }

    static TableReport read(Header header, TextRows rows, LocalDate day, Traps traps, Consumer<TableRow> taker)
            throws IOException {
        var reader = new TableReader(header, traps, taker);
        for (var row = rows.next(); row != null; row = rows.next()) {
            reader.take(row);
        }
        if (reader.rowsRead == 0 && traps.count(Trap.WRONG_WIDTH) == 0) {
            throw Problem.EMPTY_BODY.with("The table has a header but no rows.");
        }
        reader.sums.check();
        return reader.report(day);
    }

    private void take(TextRow row) {
        guard(row);
        if (row.width() == 0) {
            return;
        }
        var place = places.of(row);
        switch (place.kind()) {
            case NOTE -> note(row, traps);
            case MUNICIPALITY, UNKNOWN_MUNICIPALITY -> municipality(row, place);
            case COUNTY -> sum(row, place.code(), Trap.COUNTY_ROW, "A row for the whole county " + place.code() + ".");
            case SUBTOTAL -> sum(row, place.code(), Trap.SUBTOTAL_ROW, "A subtotal, no municipality.");
            case TOTAL -> sum(row, null, Trap.TOTAL_ROW, "A sum of the whole table, no municipality.");
        }
    }

    static void guard(TextRow row) {
        if (PersonalNumbers.in(String.join(" | ", row.cells()))) {
            throw Problem.PERSONAL_NUMBER.with("Line " + row.line()
                    + " of the file holds a personal identity number. Take it out and send the file again.");
        }
    }

    static void note(TextRow row, Traps traps) {
        traps.meet(Trap.NOTE_ROW, row.line(), null, "Text without figures; not read.");
        tellHowSmallValuesAreLeftOut(row, traps);
    }

    static void tellHowSmallValuesAreLeftOut(TextRow row, Traps traps) {
        if (row.cells().stream().anyMatch(cell -> SMALL_LEFT_OUT.matcher(cell).matches())) {
            traps.meet(
                    Trap.BLANK_MAY_BE_HIDDEN,
                    row.line(),
                    null,
                    "A note speaks of small values left out; a blank cell is read as not stated all the same.");
        }
    }

    private void municipality(TextRow row, Place place) {
        if (isOfAnotherWidth(row)) {
            return;
        }
        rowsRead++;
        var known = place.kind() == Place.Kind.MUNICIPALITY;
        var repeated = known && !seen.add(place.code());
        if (repeated) {
            traps.meet(
                    Trap.REPEATED_MUNICIPALITY,
                    row.line(),
                    null,
                    place.code() + " has had its row; this one does not count.");
        }
        var figures = figures(row, true);
        if (!repeated) {
            sums.add(places.county(), figures);
        }
        figures.replaceAll((key, figure) -> figure == null ? Figure.NOT_STATED : figure);
        var standing =
                repeated ? TableRow.Standing.REPEATED : known ? TableRow.Standing.COUNTS : TableRow.Standing.UNKNOWN;
        taker.accept(new TableRow(row.line(), standing, place.code(), figures));
    }

    private void sum(TextRow row, String county, Trap trap, String told) {
        traps.meet(trap, row.line(), null, told);
        var whose = trap != Trap.SUBTOTAL_ROW || county != null;
        if (whose && header.hasFigures(row) && !isOfAnotherWidth(row)) {
            sums.state(row.line(), county, figures(row, false));
        }
    }

    private boolean isOfAnotherWidth(TextRow row) {
        var another = !row.aligned() && (row.cells().size() < header.width() || row.width() > header.width());
        if (another) {
            traps.meet(
                    Trap.WRONG_WIDTH,
                    row.line(),
                    null,
                    "The row has another number of columns than the header; not read.");
        }
        return another;
    }

    /** Figures by key; null for a cell that says no figure. */
    private Map<String, Figure> figures(TextRow row, boolean tellBlanks) {
        var figures = new LinkedHashMap<String, Figure>();
        for (var column : header.figures()) {
            var written = header.written(row, column);
            var figure = Figure.read(written);
            tell(row, column, written, figure, tellBlanks);
            figures.put(column.key(), figure.orElse(null));
        }
        return figures;
    }

    private void tell(TextRow row, Column column, String written, Optional<Figure> figure, boolean tellBlanks) {
        var title = header.layout().title(column);
        if (figure.isEmpty()) {
            traps.meet(Trap.NOT_A_NUMBER, row.line(), title, "must be a whole number from 0, or blank");
        } else if (figure.get().hidden()) {
            traps.meet(Trap.HIDDEN_VALUE, row.line(), title, "Hidden: a value of 1 to 5.");
        } else if (figure.get().value() == null && tellBlanks) {
            traps.meet(Trap.NOT_STATED, row.line(), title, "Blank: not stated, which is not 0.");
        } else if (Figure.isGrouped(written)) {
            traps.meet(
                    Trap.THOUSANDS_SPACE,
                    row.line(),
                    title,
                    "Read as " + figure.get().value() + ".");
        }
    }

    private TableReport report(LocalDate day) {
        List<Municipality> missing = Regions.municipalities(day).stream()
                .filter(one -> !seen.contains(one.code()))
                .toList();
        missing.forEach(one -> traps.meet(
                Trap.MISSING_MUNICIPALITY, null, null, one.shortName() + " (" + one.code() + ") has no row."));
        return new TableReport(
                rowsRead, seen.size(), missing.stream().map(Municipality::code).toList(), traps);
    }
}
