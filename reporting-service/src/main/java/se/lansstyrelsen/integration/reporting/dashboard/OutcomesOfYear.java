package se.lansstyrelsen.integration.reporting.dashboard;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.reporting.page.Cell;
import se.lansstyrelsen.integration.reporting.page.Choice;
import se.lansstyrelsen.integration.reporting.page.Visit;

/**
 * Länstal and kommuntal of a year beside what has come of them.
 *
 * @param until the last day that counts, as a page says it
 * @param known by code of a county or municipality, empty for the nation
 */
record OutcomesOfYear(int year, String until, Function<String, Outcome> known, Visit visit, boolean traceable) {

    Outcome nation() {
        return known.apply("");
    }

    Outcome area(String code) {
        return known.apply(code);
    }

    /** Every municipality of the year, by code. */
    Map<String, Outcome> municipalities() {
        var all = new TreeMap<String, Outcome>();
        Regions.municipalities(LocalDate.of(year, 12, 31)).forEach(one -> all.put(one.code(), area(one.code())));
        return all;
    }

    /** The columns that follow the name of an area; see {@link #cells}. */
    static List<String> columns(String quota) {
        return List.of(quota, "Mottagna", "Andel", "Kvar");
    }

    List<Cell> cells(String quota, String area) {
        var outcome = area(area);
        return List.of(
                traced(Cell.number(outcome.quota()), quota, area),
                traced(outcome.countedCell(), Figures.COUNTED, area),
                outcome.partCell(),
                outcome.leftCell());
    }

    /** With the way to where the figure comes from, for those who may go there. */
    Cell traced(Cell cell, String indicator, String area) {
        if (!traceable || cell.isSilent()) {
            return cell;
        }
        var asked = new LinkedHashMap<String, Object>();
        asked.put("indikator", indicator);
        asked.put("ar", year);
        if (!area.isEmpty()) {
            asked.put("omrade", area);
        }
        if (visit.choice().choosesDay()) {
            asked.put("datum", visit.choice().day());
        }
        return cell.to(Choice.written("/siffra", asked));
    }
}
