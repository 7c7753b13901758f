package se.lansstyrelsen.integration.reporting.figureimport;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.upload.TableFile;
import se.lansstyrelsen.integration.kit.upload.TextRow;
import se.lansstyrelsen.integration.kit.upload.TextRows;
import se.lansstyrelsen.integration.reporting.ReportingProblem;
import se.lansstyrelsen.integration.reporting.indicator.IndicatorTerms;
import se.lansstyrelsen.integration.reporting.observation.Cell;
import se.lansstyrelsen.integration.reporting.observation.Statement.Told;

/** The rows of a file of figures, each in its place or with what is wrong with it. */
final class FigureFile {

    private static final int MOST_ROWS = 50_000;
    private static final int MOST_TOLD = 100;
    private static final Set<FigureColumn> NEEDED =
            EnumSet.of(FigureColumn.INDICATOR, FigureColumn.YEAR, FigureColumn.VALUE);

    private final Map<String, IndicatorTerms> indicators;
    private final LocalDate validOn;
    private final List<Told> figures = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Cell, Integer> seen = new HashMap<>();
    private int rows;

    private FigureFile(Map<String, IndicatorTerms> indicators, LocalDate validOn) {
        this.indicators = indicators;
        this.validOn = validOn;
    }

    /**
     * Reads CSV or XLSX whole, outside any transaction.
     *
     * @param validOn last day the figures hold for; null for the end of each row's period
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 with every faulty row; then nothing is taken in
     */
    static FigureFile read(TableFile file, Map<String, IndicatorTerms> indicators, LocalDate validOn)
            throws IOException {
        for (var reading : file.readings()) {
            var read = new FigureFile(indicators, validOn);
            try (var rows = reading.opening().open()) {
                if (read.take(rows)) {
                    return read;
                }
            }
        }
        throw ReportingProblem.FIGURE_FILE_UNREADABLE.with(
                "The first row must hold the headers indikator, år and värde, and may hold kvartal, län, kommun, kön,"
                        + " åldersgrupp, kategori and anmärkning.");
    }

    private boolean take(TextRows from) throws IOException {
        var header = from.next();
        var places = new EnumMap<FigureColumn, Integer>(FigureColumn.class);
        for (var i = 0; header != null && i < header.width(); i++) {
            var place = i;
            FigureColumn.called(header.cell(i)).ifPresent(column -> places.put(column, place));
        }
        if (!places.keySet().containsAll(NEEDED)) {
            return false;
        }
        for (var row = from.next(); row != null; row = from.next()) {
            if (row.cells().stream().allMatch(String::isBlank)) {
                continue;
            }
            if (++rows > MOST_ROWS) {
                throw Problem.BODY_TOO_LARGE.with("The file holds more than " + MOST_ROWS + " rows. Send it in parts.");
            }
            take(row, places);
        }
        if (!faults.isEmpty()) {
            throw ReportingProblem.FIGURES_FAULTY.with(
                    "Nothing was taken in. Mend the rows in errors, at most " + MOST_TOLD
                            + " of them, and send the file again.",
                    faults);
        }
        return true;
    }

    private void take(TextRow row, Map<FigureColumn, Integer> places) {
        try {
            var told = new FigureRow(row, places, indicators, validOn).told();
            var former = seen.putIfAbsent(told.cell(), row.line());
            if (former != null) {
                throw new IllegalArgumentException("tells the same figure as line " + former);
            }
            figures.add(told);
        } catch (IllegalArgumentException e) {
            if (faults.size() < MOST_TOLD) {
                faults.add(new Fault("/line/" + row.line(), e.getMessage()));
            }
        }
    }

    List<Told> figures() {
        return figures;
    }

    int rows() {
        return rows;
    }
}
