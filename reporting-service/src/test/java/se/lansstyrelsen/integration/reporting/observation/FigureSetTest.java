package se.lansstyrelsen.integration.reporting.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class FigureSetTest {

    private static final String CODE = "counted";

    @Test
    void whatIsToldOfTheWholeGoesBeforeItsParts() {
        var told = new FiguresToAsk()
                .indicator(CODE, true, true)
                .figure(Cell.ofYear(CODE, 2018, "08", "0880"), 90)
                .figure(Cell.ofYear(CODE, 2018, "08", "0881"), 40)
                .figure(Cell.ofYear(CODE, 2018, "12", null), 700)
                .figure(Cell.ofYear(CODE, 2018, "12", "1280"), 600);
        assertEquals(130, value(told, FigureQuestion.ofCounty(CODE, 2018, "08")));
        assertEquals(700, value(told, FigureQuestion.ofCounty(CODE, 2018, "12")));
        assertEquals(830, value(told, FigureQuestion.ofNation(CODE, 2018)));
        told.figure(Cell.ofYear(CODE, 2018, null, null), 900);
        assertEquals(900, value(told, FigureQuestion.ofNation(CODE, 2018)));
        assertNull(told.set().find(FigureQuestion.ofNation(CODE, 2019)).value());
        assertNull(
                told.set().find(FigureQuestion.ofCounty("unknown", 2018, "08")).value());
    }

    @Test
    void breakdownsAreAddedUpOnlyWhenTheIndicatorIsAdditive() {
        var cell = Cell.ofYear(CODE, 2018, "08", null);
        var additive = new FiguresToAsk()
                .indicator(CODE, true, true)
                .figure(cell.of(Sex.WOMEN), 30)
                .figure(cell.of(Sex.MEN), 12);
        assertEquals(42, value(additive, FigureQuestion.ofCounty(CODE, 2018, "08")));
        assertEquals(
                12, value(additive, FigureQuestion.ofCounty(CODE, 2018, "08").of(Sex.MEN)));
        var share = new FiguresToAsk()
                .indicator(CODE, false, true)
                .figure(cell.of(Sex.WOMEN), 30)
                .figure(cell.of(Sex.MEN), 12);
        assertNull(share.set().find(FigureQuestion.ofCounty(CODE, 2018, "08")).value());
        assertNull(share.set().find(FigureQuestion.ofNation(CODE, 2018)).value());
    }

    @Test
    void addendsOfOnePlaceAreAddedUpAndQuartersMakeAYear() {
        var cell = Cell.ofYear(CODE, 2018, "08", null);
        var told = new FiguresToAsk()
                .indicator(CODE, true, false)
                .figure(cell.inQuarter(2018, 1).part("a"), 5)
                .figure(cell.inQuarter(2018, 1).part("b"), 6)
                .figure(cell.inQuarter(2018, 3), 7);
        assertEquals(18, value(told, FigureQuestion.ofCounty(CODE, 2018, "08")));
        assertEquals(11, value(told, new FigureQuestion(CODE, 2018, 1, "08", null, null, null, null)));
    }

    private static long value(FiguresToAsk told, FigureQuestion asked) {
        return told.set().find(asked).value().longValueExact();
    }
}
