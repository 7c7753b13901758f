package se.lansstyrelsen.integration.kit.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.kit.quality.LinearAttack;

class WithheldDivisionsTest {

    private static final List<String> PARTS = List.of("A", "B", "C");

    @Test
    void aSmallPartTakesItsRowAndAnotherAlong() {
        assertEquals(
                Set.of("01", "03"),
                WithheldDivisions.of(
                        Map.of("01", row(30, 40, 50), "02", row(60, 70, 80), "03", row(3, 20, 30)),
                        Set.of(),
                        Set.of()));
    }

    @Test
    void theWholesDivisionGoesWhereNoRowIsLeft() {
        assertEquals(
                Set.of("01", WithheldDivisions.WHOLE),
                WithheldDivisions.of(Map.of("01", row(3, 20, 30)), Set.of(), Set.of()));
    }

    @Test
    void withholdingOnlySmallPartsIsSeenThrough() {
        var table = Map.of("01", row(30, 40, 50), "02", row(3, 70, 80));
        var attack = attack(table, Set.of(), cell -> cell.equals("02 A"));
        assertEquals(1, attack.of("02 A").width());
    }

    /** Rows and columns cross, and the rows' own sums follow what is withheld of them. */
    @Property(tries = 400)
    void neitherRowsNorColumnsGiveASmallPartBack(@ForAll("tables") Map<String, Map<String, Integer>> table) {
        var totals = new TreeMap<String, Integer>();
        table.forEach((area, row) -> totals.put(
                area, row.values().stream().mapToInt(Integer::intValue).sum()));
        var withheldTotals = WithheldAreas.of(List.of(totals), totals.keySet(), Set.of());
        var withheld = WithheldDivisions.of(table, withheldTotals, Set.of());
        var attack = attack(table, withheldTotals, cell -> withheld.contains(cell.substring(0, cell.indexOf(' '))));
        table.forEach((area, row) -> row.forEach((part, count) -> {
            if (SmallNumbers.isSmall(count)) {
                assertTrue(withheld.contains(area), area);
                assertTrue(
                        attack.of(area + " " + part).width() >= 5,
                        area + " " + part + " of " + table + " without " + withheld + " and " + withheldTotals);
            }
        }));
    }

    @Provide
    Arbitrary<Map<String, Map<String, Integer>>> tables() {
        var count = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(0, 8)),
                Tuple.of(2, Arbitraries.integers().between(6, 90)));
        return count.list().ofSize(3).list().ofMinSize(1).ofMaxSize(7).map(rows -> {
            var table = new TreeMap<String, Map<String, Integer>>();
            IntStream.range(0, rows.size())
                    .forEach(i -> table.put(
                            "0" + (i + 1),
                            row(
                                    rows.get(i).get(0),
                                    rows.get(i).get(1),
                                    rows.get(i).get(2))));
            return table;
        });
    }

    private static Map<String, Integer> row(int one, int other, int third) {
        return Map.of("A", one, "B", other, "C", third);
    }

    private static LinearAttack attack(
            Map<String, Map<String, Integer>> table, Set<String> withheldTotals, Predicate<String> isWithheld) {
        var whole = new HashMap<String, Integer>();
        table.forEach((area, row) -> row.forEach((part, count) -> {
            whole.put(area + " " + part, count);
            whole.merge(area + " all", count, Integer::sum);
            whole.merge(WithheldDivisions.WHOLE + " " + part, count, Integer::sum);
            whole.merge(WithheldDivisions.WHOLE + " all", count, Integer::sum);
        }));
        var attack = new LinearAttack();
        table.keySet().forEach(area -> attack.sum(area + " all", parts(area)));
        attack.sum(WithheldDivisions.WHOLE + " all", parts(WithheldDivisions.WHOLE));
        for (var part : List.of("A", "B", "C", "all")) {
            attack.sum(
                    WithheldDivisions.WHOLE + " " + part,
                    table.keySet().stream().map(area -> area + " " + part).toList());
        }
        whole.forEach((cell, count) -> {
            var isHidden = cell.endsWith(" all")
                    ? withheldTotals.contains(cell.substring(0, cell.indexOf(' ')))
                    : isWithheld.test(cell);
            if (!isHidden) {
                attack.shown(cell, count);
            }
        });
        return attack;
    }

    private static List<String> parts(String area) {
        return PARTS.stream().map(part -> area + " " + part).toList();
    }
}
