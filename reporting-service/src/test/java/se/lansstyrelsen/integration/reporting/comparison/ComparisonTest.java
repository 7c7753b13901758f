package se.lansstyrelsen.integration.reporting.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.reporting.observation.Cell;
import se.lansstyrelsen.integration.reporting.observation.FiguresToAsk;
import se.lansstyrelsen.integration.reporting.observation.Sex;

class ComparisonTest {

    private static final String CODE = "counted";

    @Test
    void eachKindOfTroubleIsFoundAndNothingElse() {
        var told = new FiguresToAsk().indicator(CODE, true, true);
        for (var county : Regions.counties()) {
            var cell = Cell.ofYear(CODE, 2018, county.code(), null);
            told.figure(cell.of(Sex.WOMEN), 50).figure(cell.of(Sex.MEN), 50);
            if (!county.code().equals("25")) {
                var later = Cell.ofYear(CODE, 2019, county.code(), null);
                var women = county.code().equals("08")
                        ? 180
                        : county.code().equals("12") ? 30 : county.code().equals("14") ? 31 : 50;
                told.figure(
                                later.of(Sex.WOMEN),
                                women,
                                county.code().equals("20") ? 2 : 1,
                                county.code().equals("14") ? "Förklaras av kvoten" : null)
                        .figure(later.of(Sex.MEN), county.code().equals("08") ? 180 : 70);
            }
        }
        told.figure(Cell.ofYear(CODE, 2018, null, null), 2100).figure(Cell.ofYear(CODE, 2019, null, null), 1);
        var found = new Comparison(told.set(), List.of(2018, 2019)).of(List.of(CODE, "unknown"));
        assertEquals(
                Set.of(
                        "DEFINITION_DIFFERS null null",
                        "COUNTY_MISSING 25 2019",
                        "OUTLIER 08 2019",
                        "SUM_DIFFERS null 2019",
                        "SEX_GAP 12 2019"),
                found.stream()
                        .map(one -> one.kind() + " " + one.countyCode() + " " + one.year())
                        .collect(Collectors.toSet()));
        assertEquals(5, found.size());
    }
}
