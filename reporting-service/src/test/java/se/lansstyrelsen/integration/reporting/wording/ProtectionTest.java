package se.lansstyrelsen.integration.reporting.wording;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.reporting.observation.Cell;
import se.lansstyrelsen.integration.reporting.observation.FigureQuestion;
import se.lansstyrelsen.integration.reporting.observation.FiguresToAsk;
import se.lansstyrelsen.integration.reporting.observation.Sex;

class ProtectionTest {

    private static final String CODE = "counted";

    @Test
    void aSmallCountIsWithheldWithACompanionInItsCounty() {
        var figures = new FiguresToAsk()
                .indicator(CODE, true, true)
                .figure(Cell.ofYear(CODE, 2018, "08", "0880"), 90)
                .figure(Cell.ofYear(CODE, 2018, "08", "0881"), 40)
                .figure(Cell.ofYear(CODE, 2018, "08", "0885"), 3);
        assertTrue(withholds(figures, ofMunicipality("0885")));
        assertTrue(withholds(figures, ofMunicipality("0880")), "the county's sum less Nybro's gives Borgholm's");
        assertFalse(withholds(figures, ofMunicipality("0881")));
        assertFalse(withholds(figures, FigureQuestion.ofCounty(CODE, 2018, "08")));
    }

    @Test
    void categoriesAndSexesDoNotGiveASmallCountBack() {
        var cell = Cell.ofYear(CODE, 2018, "09", null);
        var figures = new FiguresToAsk()
                .indicator(CODE, true, true)
                .figure(cell.in("A").of(Sex.WOMEN), 50)
                .figure(cell.in("B").of(Sex.WOMEN), 2)
                .figure(cell.in("C").of(Sex.WOMEN), 60)
                .figure(cell.in("A").of(Sex.MEN), 40);
        var county = FigureQuestion.ofCounty(CODE, 2018, "09");
        assertTrue(withholds(figures, county.in("B")));
        assertTrue(withholds(figures, county.in("A")), "the county's division goes whole");
        assertTrue(withholds(figures, county.in("C")));
        assertTrue(withholds(figures, county.in("B").of(Sex.WOMEN)));
        assertFalse(withholds(figures, county.of(Sex.MEN)));
    }

    @Test
    void whatOpenDataWithholdsIsWithheldHereToo() {
        var figures = new FiguresToAsk()
                .indicator(CODE, true, true)
                .figure(Cell.ofYear(CODE, 2018, "08", "0880"), 90)
                .figure(Cell.ofYear(CODE, 2018, "08", "0881"), 40)
                .figure(Cell.ofYear(CODE, 2018, "08", "0885"), 30);
        var protection = new Protection(figures.set(), (indicator, year, by) -> Set.of("0881", "0885"));
        assertTrue(protection.withholds(ofMunicipality("0881")));
        assertTrue(protection.withholds(ofMunicipality("0885")));
        assertFalse(protection.withholds(ofMunicipality("0880")));
    }

    @Test
    void theYearLessThreeQuartersDoesNotGiveTheFourth() {
        var kalmar = Cell.ofYear(CODE, 2018, "08", "0880");
        var nybro = Cell.ofYear(CODE, 2018, "08", "0881");
        var figures = new FiguresToAsk().indicator(CODE, true, true);
        for (var quarter = 1; quarter <= 4; quarter++) {
            figures.figure(kalmar.inQuarter(2018, quarter), 30);
            figures.figure(nybro.inQuarter(2018, quarter), quarter == 3 ? 2 : 20);
        }
        assertTrue(withholds(figures, ofMunicipality("0881").during(3)));
        assertTrue(withholds(figures, ofMunicipality("0881").during(1)));
        assertFalse(withholds(figures, ofMunicipality("0881")));
        assertFalse(withholds(figures, FigureQuestion.ofCounty(CODE, 2018, "08")));
    }

    @Test
    void whatCountsNoPeopleIsNeverWithheld() {
        var figures = new FiguresToAsk().indicator(CODE, true, false).figure(Cell.ofYear(CODE, 2018, "08", "0885"), 3);
        assertFalse(withholds(figures, ofMunicipality("0885")));
    }

    private static FigureQuestion ofMunicipality(String code) {
        return new FigureQuestion(CODE, 2018, null, code.substring(0, 2), code, null, null, null);
    }

    private static boolean withholds(FiguresToAsk told, FigureQuestion asked) {
        return new Protection(told.set(), (indicator, year, by) -> Set.of()).withholds(asked);
    }
}
