package se.lansstyrelsen.integration.reporting.figureimport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import se.lansstyrelsen.integration.kit.privacy.PersonalNumbers;
import se.lansstyrelsen.integration.kit.region.RegionNames;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.Swedish;
import se.lansstyrelsen.integration.kit.text.Texts;
import se.lansstyrelsen.integration.kit.upload.TextRow;
import se.lansstyrelsen.integration.reporting.indicator.Breakdown;
import se.lansstyrelsen.integration.reporting.indicator.FedByEvents;
import se.lansstyrelsen.integration.reporting.indicator.IndicatorContent;
import se.lansstyrelsen.integration.reporting.indicator.IndicatorTerms;
import se.lansstyrelsen.integration.reporting.observation.Cell;
import se.lansstyrelsen.integration.reporting.observation.Sex;
import se.lansstyrelsen.integration.reporting.observation.Statement.Told;

/** One row of a file of figures. */
final class FigureRow {

    private static final Set<String> NONE = Set.of("..", "…", "uppgift saknas");

    private final TextRow row;
    private final Map<FigureColumn, Integer> places;
    private final Map<String, IndicatorTerms> indicators;
    private final LocalDate validOn;

    FigureRow(
            TextRow row, Map<FigureColumn, Integer> places, Map<String, IndicatorTerms> indicators, LocalDate validOn) {
        this.row = row;
        this.places = places;
        this.indicators = indicators;
        this.validOn = validOn;
    }

    /** @throws IllegalArgumentException with what is wrong */
    Told told() {
        if (row.cells().stream().anyMatch(PersonalNumbers::in)) {
            throw new IllegalArgumentException("holds a personal identity number");
        }
        var terms = indicators.get(text(FigureColumn.INDICATOR));
        if (terms == null) {
            throw new IllegalArgumentException("names no indicator: " + text(FigureColumn.INDICATOR));
        }
        if (FedByEvents.contains(terms.code())) {
            throw new IllegalArgumentException(terms.code() + " is told by the services themselves; correct it there");
        }
        var year = whole(FigureColumn.YEAR, 1990, 2200);
        var quarter = text(FigureColumn.QUARTER).isEmpty() ? null : whole(FigureColumn.QUARTER, 1, 4);
        if (quarter != null && terms.content().period() != IndicatorContent.Period.QUARTER) {
            throw new IllegalArgumentException(terms.code() + " is told by year, not by quarter");
        }
        var municipality = municipality(year);
        var county = county(municipality);
        var cell = new Cell(
                terms.code(),
                year,
                quarter,
                county,
                municipality,
                sex(),
                orNull(FigureColumn.AGE_GROUP),
                category(terms),
                "");
        mustBeDividedSo(cell, terms.content().breakdowns());
        return new Told(cell, value(), orNull(FigureColumn.NOTE), day(year, quarter), row.line());
    }

    private LocalDate day(int year, Integer quarter) {
        return validOn != null
                ? validOn
                : LocalDate.of(year, quarter == null ? 12 : 3 * quarter, 1).with(TemporalAdjusters.lastDayOfMonth());
    }

    private static void mustBeDividedSo(Cell cell, Set<Breakdown> breakdowns) {
        mayHave(cell.county(), Breakdown.COUNTY, breakdowns);
        mayHave(cell.municipality(), Breakdown.MUNICIPALITY, breakdowns);
        mayHave(cell.sex(), Breakdown.SEX, breakdowns);
        mayHave(cell.ageGroup(), Breakdown.AGE_GROUP, breakdowns);
        mayHave(cell.category(), Breakdown.CATEGORY, breakdowns);
    }

    private static void mayHave(Object cell, Breakdown breakdown, Set<Breakdown> breakdowns) {
        if (cell != null && !breakdowns.contains(breakdown)) {
            throw new IllegalArgumentException("is divided by " + breakdown + ", which the indicator is not");
        }
    }

    private String municipality(int year) {
        var written = text(FigureColumn.MUNICIPALITY);
        if (written.isEmpty()) {
            return null;
        }
        var code = written.matches("[0-9]{3,4}")
                ? "0".repeat(4 - written.length()) + written
                : RegionNames.municipality(written).map(RegionNames.Match::code).orElse(written);
        if (!Regions.isMunicipality(code, code.substring(0, Math.min(2, code.length())), LocalDate.of(year, 12, 31))) {
            throw new IllegalArgumentException("names no municipality of " + year + ": " + written);
        }
        return code;
    }

    private String county(String municipality) {
        var written = text(FigureColumn.COUNTY);
        if (written.isEmpty()) {
            return municipality == null ? null : municipality.substring(0, 2);
        }
        var code = written.matches("[0-9]{1,2}")
                ? "0".repeat(2 - written.length()) + written
                : RegionNames.county(written).map(RegionNames.Match::code).orElse(written);
        if (Regions.county(code).isEmpty()) {
            throw new IllegalArgumentException("names no county: " + written);
        }
        if (municipality != null && !municipality.startsWith(code)) {
            throw new IllegalArgumentException("puts municipality " + municipality + " in county " + code);
        }
        return code;
    }

    private Sex sex() {
        return switch (text(FigureColumn.SEX).toLowerCase(Swedish.LOCALE)) {
            case "", "totalt", "total", "båda" -> null;
            case "kvinnor", "kvinna", "k", "women" -> Sex.WOMEN;
            case "män", "man", "m", "men" -> Sex.MEN;
            default -> throw new IllegalArgumentException(
                    "tells no sex: " + text(FigureColumn.SEX) + "; write kvinnor or män");
        };
    }

    private String category(IndicatorTerms terms) {
        var code = orNull(FigureColumn.CATEGORY);
        var known = terms.content().categories();
        if (code != null
                && !known.isEmpty()
                && known.stream().noneMatch(one -> one.code().equals(code))) {
            throw new IllegalArgumentException("names no category of " + terms.code() + ": " + code);
        }
        return code;
    }

    /** Blank is not zero: whoever has no figure writes two dots. */
    private BigDecimal value() {
        var written = text(FigureColumn.VALUE)
                .replaceAll("[\\s\\u00a0\\u202f]", "")
                .replace(',', '.')
                .replace('\u2212', '-');
        if (NONE.contains(written) || NONE.contains(text(FigureColumn.VALUE).toLowerCase(Swedish.LOCALE))) {
            return null;
        }
        if (written.isEmpty()) {
            throw new IllegalArgumentException("has no value; write .. when the figure is missing");
        }
        try {
            var value = new BigDecimal(written);
            if (value.scale() > 4 || value.precision() - value.scale() > 15) {
                throw new IllegalArgumentException("has a value out of range: " + written);
            }
            return value;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("has no number for a value: " + text(FigureColumn.VALUE), e);
        }
    }

    private int whole(FigureColumn column, int least, int most) {
        try {
            var number = Integer.parseInt(text(column));
            if (number < least || number > most) {
                throw new IllegalArgumentException("has " + column + " out of range: " + number);
            }
            return number;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("has no " + column + ": " + text(column), e);
        }
    }

    private String orNull(FigureColumn column) {
        return Texts.strippedOrNull(text(column));
    }

    private String text(FigureColumn column) {
        var place = places.get(column);
        return place == null || place >= row.width() ? "" : row.cell(place).strip();
    }
}
