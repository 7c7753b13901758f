package se.lansstyrelsen.integration.reporting.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.privacy.WithheldAreas;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.quality.LinearAttack;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.reporting.ReportingConfig;
import se.lansstyrelsen.integration.reporting.indicator.IndicatorRegister;
import se.lansstyrelsen.integration.reporting.observation.ObservationReader;

/** What somebody works out who fetches everything and solves it: each count of 1 to 5 must stay any of five values. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class AttackTest {

    private static final int PROTECTION = 5;
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final List<String> VISITS = List.of("2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31");
    private static final List<String> ON_AREAS = List.of("assigned", "countedAgainstQuota", "selfSettled", "received");

    @Inject
    InventedYears years;

    @Inject
    ObservationReader reader;

    @Inject
    IndicatorRegister indicators;

    @Inject
    WithheldBefore before;

    @Inject
    ReportingConfig config;

    @Test
    void nothingThatCanBeFetchedGivesASmallCountBack() throws IOException {
        var random = new Random(2024);
        var truth = new TreeMap<String, Integer>();
        for (var year : List.of(2022, 2024)) {
            var month = InventedYears.firstMonth(year, random);
            years.tell(year, month, LocalDate.of(year, 11, 20));
            put(truth, year, month);
            putReceived(truth, year, years.tellReceived(year, random));
        }
        addUp(truth);
        var weak = attack(List.of(2022, 2024));
        truth.forEach((cell, count) -> weak.shown(cell, isSmall(count) ? null : count));
        var seenThrough = truth.entrySet().stream()
                .filter(cell -> isSmall(cell.getValue()))
                .filter(cell -> weak.of(cell.getKey()).width() == 1)
                .count();
        assertTrue(
                seenThrough > 10,
                "withholding only small counts is seen through, but was so " + seenThrough + " times");

        for (var shown : List.of(
                new Visit(Api::anyone).of(List.of(2022, 2024)),
                new Visit(() -> Api.as("lasare")).of(List.of(2022, 2024)))) {
            var attack = attack(List.of(2022, 2024));
            shown.forEach((cell, count) -> {
                if (truth.containsKey(cell)) {
                    assertEquals(truth.get(cell), count, cell);
                }
                attack.shown(cell, count);
            });
            assertHidden(truth, shown, attack);
            assertTrue(shown.size() > truth.size() / 3, "most is shown: " + shown.size() + " of " + truth.size());
        }
    }

    @Test
    void readersAndStrangersGetFiguresNowhereElse() {
        for (var path : List.of(
                "/indicators/assigned/observations?year=2024",
                "/indicators/assigned/county-figures?year=2024",
                "/figures/map-assigned-2024.svg",
                "/figures/bars-assigned-2024.csv",
                "/figures/trend-assigned-2022-2024",
                "/figure-freshness",
                "/national-reports")) {
            Api.get("lasare", path).statusCode(403);
            Api.anyone().get(path).then().statusCode(401);
        }
        for (var query : List.of("asOf=2024-03-01", "knownAt=2024-03-01T00:00:00Z")) {
            assertEquals(
                    Api.anyone()
                            .get("/open-data/reception-by-county.json?year=2024")
                            .asString(),
                    Api.anyone()
                            .get("/open-data/reception-by-county.json?year=2024&" + query)
                            .asString());
        }
    }

    /** Before and after a correction, put together by one who knows whose figures were corrected. */
    @Test
    void aCorrectionOfSmallCountsGivesThemNotBack() {
        var random = new Random(2020);
        var day = LocalDate.of(2014, 12, 1);
        var before = InventedYears.firstMonth(2014, random);
        var after = before.corrected(random);
        var truth = new TreeMap<String, Integer>();
        var shown = new HashMap<String, Integer>();
        var forgetful = new HashMap<String, Integer>();
        for (var visit : List.of(0, 1)) {
            var told = visit == 0 ? before : after;
            years.tell(2014, told, day);
            put(truth, visit, told);
            shown.putAll(shown(visit, QuarkusTransaction.requiringNew().call(() -> figures(TODAY)
                    .of(2014))));
            forgetful.putAll(withoutMemory(visit, told.selfSettled()));
        }
        addUp(truth);
        var weak = attackOnCorrection(truth);
        forgetful.forEach(weak::shown);
        assertTrue(seenThrough(truth, weak) > 0, "judged anew, what was small is seen through");
        var attack = attackOnCorrection(truth);
        shown.forEach(attack::shown);
        assertHidden(truth, shown, attack);
    }

    /** What was not corrected is the same. */
    private static LinearAttack attackOnCorrection(Map<String, Integer> truth) {
        var attack = attack(List.of(0, 1));
        for (var figure : List.of("assigned", "countedAgainstQuota", "selfSettled")) {
            for (var code : InventedYears.municipalities(2014)) {
                var cell = " " + figure + " " + code;
                if (truth.get("0" + cell).equals(truth.get("1" + cell))) {
                    attack.sum("1" + cell, List.of("0" + cell));
                }
            }
        }
        return attack;
    }

    private static long seenThrough(Map<String, Integer> truth, LinearAttack attack) {
        return truth.entrySet().stream()
                .filter(cell -> cell.getKey().contains("selfSettled") && isSmall(cell.getValue()))
                .filter(cell -> attack.of(cell.getKey()).width() < PROTECTION)
                .count();
    }

    /** Visits at the ends of four months, put together by one who knows that counts only grow. */
    @Test
    void visitsInSeveralMonthsPutTogetherGiveNothingBack() {
        var random = new Random(2026);
        var truth = new TreeMap<String, Integer>();
        var shown = new HashMap<String, Integer>();
        var forgetful = new HashMap<String, Integer>();
        var month = InventedYears.firstMonth(2026, random);
        for (var visit = 0; visit < VISITS.size(); visit++) {
            var day = LocalDate.parse(VISITS.get(visit));
            years.tell(2026, month, day.minusDays(7));
            put(truth, visit, month);
            var seen = QuarkusTransaction.requiringNew()
                    .call(() -> figures(day.plusDays(10)).of(2026));
            assertEquals(day, seen.asOf());
            shown.putAll(shown(visit, seen));
            forgetful.putAll(withoutMemory(visit, month.selfSettled()));
            month = InventedYears.nextMonth(month, random);
        }
        addUp(truth);
        var weak = attackOverMonths();
        forgetful.forEach(weak::shown);
        assertTrue(
                seenThrough(truth, weak) > 0,
                "each month's own withholding is seen through when the months are put together");
        var attack = attackOverMonths();
        shown.forEach(attack::shown);
        assertHidden(truth, shown, attack);
        var first = shown.keySet().stream().filter(cell -> cell.startsWith("0")).count();
        assertTrue(first > 200, "what is large is shown: " + first);
    }

    private static LinearAttack attackOverMonths() {
        var attack = attack(List.of(0, 1, 2, 3));
        for (var visit = 1; visit < VISITS.size(); visit++) {
            for (var figure : List.of("assigned", "countedAgainstQuota", "selfSettled")) {
                for (var code : InventedYears.municipalities(2026)) {
                    attack.sum(
                            visit + " " + figure + " " + code,
                            List.of((visit - 1) + " " + figure + " " + code, "more " + visit + figure + code));
                }
            }
        }
        return attack;
    }

    /** What would be shown if each month were judged for itself. */
    private static Map<String, Integer> withoutMemory(int visit, Map<String, Integer> counts) {
        var shown = new TreeMap<String, Integer>();
        counts.forEach((code, count) -> shown.put(visit + " selfSettled " + code, count));
        addUp(shown);
        WithheldAreas.of(List.of(counts), counts.keySet(), Set.of())
                .forEach(area -> shown.remove(visit + " selfSettled " + area));
        return shown;
    }

    private PublicFigures figures(LocalDate today) {
        return new PublicFigures(
                reader,
                indicators,
                before,
                config,
                Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private static Map<String, Integer> shown(int visit, PublicYear year) {
        var shown = new HashMap<String, Integer>();
        var areas = new ArrayList<PublicArea>(year.municipalities());
        areas.addAll(year.counties());
        areas.add(year.nation());
        for (var area : areas) {
            var code = area.municipalityCode() != null
                    ? area.municipalityCode()
                    : area.countyCode() != null ? area.countyCode() : Areas.NATION;
            Map.of(
                            "assigned",
                            area.assigned(),
                            "countedAgainstQuota",
                            area.counted(),
                            "selfSettled",
                            area.selfSettled())
                    .forEach((figure, count) -> {
                        if (count.value() != null) {
                            shown.put(visit + " " + figure + " " + code, count.value());
                        }
                    });
        }
        return shown;
    }

    private static void assertHidden(Map<String, Integer> truth, Map<String, Integer> shown, LinearAttack attack) {
        var faults = new ArrayList<String>();
        var small = 0;
        for (var cell : truth.entrySet()) {
            if (!isSmall(cell.getValue())) {
                continue;
            }
            small++;
            assertFalse(shown.containsKey(cell.getKey()), cell + " is shown");
            var range = attack.of(cell.getKey());
            assertTrue(range.least() <= cell.getValue() && cell.getValue() <= range.most(), cell + " in " + range);
            if (range.width() < PROTECTION) {
                faults.add(cell + " is " + range);
            }
        }
        assertTrue(small > 200, "there is something to find, " + small);
        assertEquals(List.of(), faults);
    }

    /** Every sum that holds between the cells. */
    private static LinearAttack attack(List<Integer> years) {
        var attack = new LinearAttack();
        var counties = Regions.counties().stream().map(one -> one.code()).toList();
        for (var year : years) {
            for (var figure : ON_AREAS) {
                var head = year + " " + figure + " ";
                for (var county : counties) {
                    attack.sum(
                            head + county,
                            InventedYears.municipalities(2024).stream()
                                    .filter(code -> code.startsWith(county))
                                    .map(code -> head + code)
                                    .toList());
                }
                attack.sum(head + Areas.NATION, Visit.cells(year, figure, counties, ""));
            }
            for (var parts : List.of(InventedYears.CATEGORIES, List.of("MEN", "WOMEN"))) {
                var head = year + " received ";
                for (var part : parts) {
                    attack.sum(head + Areas.NATION + " " + part, Visit.cells(year, "received", counties, part));
                }
                for (var area : counties) {
                    attack.sum(
                            head + area,
                            parts.stream().map(part -> head + area + " " + part).toList());
                }
            }
        }
        return attack;
    }

    private static void put(Map<String, Integer> truth, int year, InventedYears.Month month) {
        month.assigned().forEach((code, count) -> truth.put(year + " assigned " + code, count));
        month.counted().forEach((code, count) -> truth.put(year + " countedAgainstQuota " + code, count));
        month.selfSettled().forEach((code, count) -> truth.put(year + " selfSettled " + code, count));
    }

    private static void putReceived(Map<String, Integer> truth, int year, Map<String, Integer> told) {
        told.forEach((place, count) -> {
            var words = place.split(" ");
            var head = year + " received " + words[0];
            if (words.length == 1) {
                truth.put(head, count);
            } else {
                for (var part : List.of(words[1], words[2])) {
                    truth.merge(head + " " + part, count, Integer::sum);
                    truth.merge(year + " received " + Areas.NATION + " " + part, count, Integer::sum);
                }
            }
        });
    }

    /** Counties and the nation of what is told by municipality. */
    private static void addUp(Map<String, Integer> truth) {
        for (var cell : Map.copyOf(truth).entrySet()) {
            var words = cell.getKey().split(" ");
            if (words.length == 3 && words[2].length() == 4) {
                var head = words[0] + " " + words[1] + " ";
                truth.merge(head + words[2].substring(0, 2), cell.getValue(), Integer::sum);
                truth.merge(head + Areas.NATION, cell.getValue(), Integer::sum);
            }
        }
    }

    private static boolean isSmall(int count) {
        return count >= 1 && count <= 5;
    }
}
