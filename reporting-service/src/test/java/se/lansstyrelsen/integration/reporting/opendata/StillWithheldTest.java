package se.lansstyrelsen.integration.reporting.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.reporting.observation.Cell;
import se.lansstyrelsen.integration.reporting.observation.FiguresToAsk;

class StillWithheldTest {

    private static final LocalDate OCTOBER = LocalDate.of(2018, 10, 31);
    private static final LocalDate NOVEMBER = LocalDate.of(2018, 11, 30);
    private static final Set<String> WITHHELD = Set.of("0821", "0880");

    /** In October 5 and 50 came to 55; were 6 and 50 shown in November, the 5 would be known. */
    @Test
    void whatWasWithheldStaysSoUntilTheOthersHaveGrownEnough() {
        assertEquals(WITHHELD, still(figures(5, 50), figures(6, 50), PublicTable.ON_QUOTA));
        assertEquals(WITHHELD, still(figures(5, 50), figures(6, 53), PublicTable.ON_QUOTA));
        assertEquals(Set.of(), still(figures(5, 50), figures(6, 54), PublicTable.ON_QUOTA));
    }

    @Test
    void aCorrectionOfTheSameDayAndAPublishedTableShowNothingAgain() {
        assertEquals(
                WITHHELD,
                new StillWithheld(figures(60, 50), day -> figures(5, 50))
                        .of(NOVEMBER, Map.of(NOVEMBER, Map.of(PublicTable.ON_QUOTA, WITHHELD)))
                        .get(PublicTable.ON_QUOTA));
        assertEquals(WITHHELD, still(figures(5, 50), figures(60, 500), PublicTable.RECEIVED));
    }

    @Test
    void countiesWithheldTogetherStaySoTogether() {
        var then = told(Map.of("0980", 3, "0114", 40));
        var withheld = Set.of("0980", "09", "0114", "01");
        var before = Map.of(OCTOBER, Map.of(PublicTable.ON_QUOTA, withheld));
        assertEquals(
                withheld,
                new StillWithheld(told(Map.of("0980", 9, "0114", 41)), day -> then)
                        .of(NOVEMBER, before)
                        .get(PublicTable.ON_QUOTA));
        assertEquals(
                Set.of(),
                new StillWithheld(told(Map.of("0980", 9, "0114", 45)), day -> then)
                        .of(NOVEMBER, before)
                        .get(PublicTable.ON_QUOTA));
    }

    private static Set<String> still(YearFigures then, YearFigures now, PublicTable table) {
        return new StillWithheld(now, day -> then)
                .of(NOVEMBER, Map.of(OCTOBER, Map.of(table, WITHHELD)))
                .get(table);
    }

    private static YearFigures figures(int one, int other) {
        return told(Map.of("0821", one, "0880", other));
    }

    private static YearFigures told(Map<String, Integer> counts) {
        var figures = new FiguresToAsk()
                .indicator(YearFigures.COUNTED, true, true)
                .indicator(YearFigures.ASSIGNED, true, true);
        counts.forEach((code, count) ->
                figures.figure(Cell.ofYear(YearFigures.COUNTED, 2018, code.substring(0, 2), code), count));
        return new YearFigures(2018, figures.set());
    }
}
