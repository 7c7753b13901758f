package se.lansstyrelsen.integration.allocation.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.Fixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.quality.LinearAttack;
import se.lansstyrelsen.integration.kit.region.County;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** What a reader outside works out who fetches every list of a year with many small counts and solves it. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class ProgressAttackTest {

    private static final int YEAR = 2024;
    private static final List<String> FIGURES = List.of("assigned", "received", "selfSettled");
    private static final List<String> MUNICIPALITIES = Regions.municipalities(LocalDate.of(YEAR, 12, 31)).stream()
            .map(Municipality::code)
            .toList();

    @Test
    void eachSmallCountMayBeAnyOfFive() {
        tell(new Random(16));
        var truth = seen("samordnare", "&asOf=" + StockholmTime.lastEndedMonth(Clock.systemUTC()));
        var shown = seen("lasare", "");
        assertTrue(truth.entrySet().containsAll(shown.entrySet()), "a reader is told what is so");
        var weak = sums();
        truth.forEach((cell, count) -> weak.shown(cell, isSmall(count) ? null : count));
        assertTrue(
                truth.keySet().stream()
                        .anyMatch(cell ->
                                isSmall(truth.get(cell)) && weak.of(cell).width() == 1),
                "withholding small counts alone is seen through");
        var attack = sums();
        shown.forEach(attack::shown);
        var faults = new ArrayList<String>();
        var small =
                truth.keySet().stream().filter(cell -> isSmall(truth.get(cell))).toList();
        assertTrue(small.size() > 100, "there is something to find: " + small.size());
        for (var cell : small) {
            assertFalse(shown.containsKey(cell), cell);
            if (attack.of(cell).width() < 5) {
                faults.add(cell + " is " + truth.get(cell) + " in " + attack.of(cell));
            }
        }
        assertEquals(List.of(), faults);
    }

    private static void tell(Random random) {
        var records = new StringBuilder();
        for (var code : MUNICIPALITIES) {
            // Half of the counties have no more than a few here and there.
            var persons = Integer.parseInt(code.substring(0, 2)) % 2 == 0 && random.nextInt(8) > 0
                    ? 0
                    : random.nextInt(3) == 0 ? 6 + random.nextInt(60) : random.nextInt(7);
            if (persons > 0) {
                var id = "attack-" + code;
                records.append(Fixture.decided(id, code, persons, YEAR + "-02-01"));
                if (random.nextInt(4) > 0) {
                    records.append(Fixture.received(id, persons, YEAR + "-03-0" + (1 + random.nextInt(9))));
                }
            }
        }
        Fixture.send(records.toString()).statusCode(202);
    }

    /** Every count a caller is shown, by "figure area". */
    private static Map<String, Integer> seen(String caller, String more) {
        var seen = new TreeMap<String, Integer>();
        var query = "?year=" + YEAR + more;
        for (var list : List.of("/municipality-quotas", "/county-progress")) {
            for (var page = 1; page < 5; page++) {
                Api.get(caller, list + query + "&limit=100&page=" + page)
                        .statusCode(200)
                        .extract()
                        .<List<Map<String, Object>>>path("items")
                        .forEach(row -> take(seen, row));
            }
        }
        take(seen, Api.get(caller, "/national-progress" + query).extract().path("$"));
        return seen;
    }

    private static void take(Map<String, Integer> seen, Map<String, Object> row) {
        var area = row.containsKey("municipalityCode")
                ? row.get("municipalityCode")
                : row.getOrDefault("countyCode", "nation");
        for (var figure : FIGURES) {
            if (row.get(figure) instanceof Integer count) {
                seen.put(figure + " " + area, count);
            }
        }
    }

    private static LinearAttack sums() {
        var attack = new LinearAttack();
        var counties = Regions.counties().stream().map(County::code).toList();
        for (var figure : FIGURES) {
            for (var county : counties) {
                attack.sum(
                        figure + " " + county,
                        MUNICIPALITIES.stream()
                                .filter(code -> code.startsWith(county))
                                .map(code -> figure + " " + code)
                                .toList());
            }
            attack.sum(
                    figure + " nation",
                    counties.stream().map(county -> figure + " " + county).toList());
        }
        return attack;
    }

    private static boolean isSmall(int count) {
        return count >= 1 && count <= 5;
    }
}
