package se.lansstyrelsen.integration.kit.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.kit.quality.LinearAttack;

class WithheldAreasTest {

    @Test
    void nothingIsWithheldWhereNothingIsSmall() {
        assertEquals(Set.of(), withheld(Map.of("0101", 0, "0102", 6)));
    }

    @Test
    void aSmallCountTakesTheFirstOfItsCountyAlong() {
        assertEquals(
                Set.of("0101", "0103"),
                withheld(Map.of("0101", 50, "0102", 9, "0103", 3, "0104", 70, "0201", 60, "0202", 30)));
    }

    @Test
    void aCountyWithNothingToHideBehindTakesAnotherAlongWithOneOfItsMunicipalities() {
        assertEquals(
                Set.of("0201", "02", "01", "0101"),
                withheld(Map.of("0101", 50, "0102", 60, "0201", 3, "0301", 60, "0302", 80)));
    }

    @Test
    void theNationIsWithheldWhereNoCountyCanHideAnother() {
        assertEquals(Set.of("0101", "01", "0201", "02", WithheldAreas.NATION), withheld(Map.of("0101", 3, "0201", 2)));
    }

    @Test
    void withholdingOnlySmallCountsIsSeenThrough() {
        var table = new TreeMap<>(Map.of("0101", 50, "0102", 9, "0103", 3));
        assertEquals(1, attack(table, Set.of("0103")).of("0103").width());
    }

    /** Whoever knows all that is shown, and which of the rest are small, finds each small count to be any of five. */
    @Property(tries = 400)
    void noSumGivesASmallCountBack(@ForAll("tables") Map<String, Integer> table) {
        var withheld = withheld(table);
        var attack = attack(table, withheld);
        table.forEach((code, count) -> {
            if (withheld.contains(code)) {
                attack.bound(code, count > 5 ? 6 : 1, count > 5 ? 1_000_000 : 5);
            }
        });
        table.forEach((code, count) -> {
            if (SmallNumbers.isSmall(count)) {
                assertTrue(withheld.contains(code), code);
                assertEquals(5, attack.of(code).width(), code + " of " + table + " with " + withheld);
            }
        });
    }

    /** Two figures shown side by side, where one withheld withholds both. */
    @Property(tries = 200)
    void figuresShownSideBySideHideBoth(
            @ForAll("tables") Map<String, Integer> one, @ForAll("tables") Map<String, Integer> other) {
        var areas = new HashSet<>(one.keySet());
        areas.addAll(other.keySet());
        var withheld = WithheldAreas.of(List.of(one, other), areas, Set.of());
        for (var table : List.of(one, other)) {
            var whole = new HashMap<>(table);
            areas.forEach(code -> whole.putIfAbsent(code, 0));
            var attack = attack(whole, withheld);
            table.forEach((code, count) ->
                    assertTrue(!SmallNumbers.isSmall(count) || attack.of(code).width() >= 5, code + " of " + table));
        }
    }

    /** What was withheld once stays so, and is no easier to see through. */
    @Property(tries = 200)
    void whatIsWithheldAlreadyStaysSo(
            @ForAll("tables") Map<String, Integer> table, @ForAll("tables") Map<String, Integer> before) {
        var already = withheld(before).stream()
                .filter(code -> code.equals(WithheldAreas.NATION)
                        || table.keySet().stream().anyMatch(one -> one.startsWith(code)))
                .collect(Collectors.toSet());
        var withheld = WithheldAreas.of(List.of(table), table.keySet(), already);
        assertTrue(withheld.containsAll(already));
        var attack = attack(table, withheld);
        table.forEach((code, count) ->
                assertTrue(!SmallNumbers.isSmall(count) || attack.of(code).width() >= 5, code + " of " + table));
    }

    /** Up to five counties with up to six municipalities, many of them small. */
    @Provide
    Arbitrary<Map<String, Integer>> tables() {
        var count = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 8)),
                Tuple.of(1, Arbitraries.integers().between(6, 60)));
        return count.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(counties -> {
                    var table = new TreeMap<String, Integer>();
                    for (var i = 0; i < counties.size(); i++) {
                        for (var j = 0; j < counties.get(i).size(); j++) {
                            table.put(
                                    "0%d0%d".formatted(i + 1, j + 1),
                                    counties.get(i).get(j));
                        }
                    }
                    return table;
                });
    }

    private static Set<String> withheld(Map<String, Integer> table) {
        return WithheldAreas.of(List.of(table), table.keySet(), Set.of());
    }

    private static LinearAttack attack(Map<String, Integer> table, Set<String> withheld) {
        var whole = new HashMap<String, Integer>();
        var attack = new LinearAttack();
        var counties = new TreeMap<String, List<String>>();
        table.forEach((code, count) -> {
            var county = code.substring(0, 2);
            counties.computeIfAbsent(county, none -> new ArrayList<>()).add(code);
            whole.put(code, count);
            whole.merge(county, count, Integer::sum);
            whole.merge(WithheldAreas.NATION, count, Integer::sum);
        });
        counties.forEach(attack::sum);
        attack.sum(WithheldAreas.NATION, counties.keySet());
        whole.forEach((code, count) -> {
            if (!withheld.contains(code)) {
                attack.shown(code, count);
            }
        });
        return attack;
    }
}
