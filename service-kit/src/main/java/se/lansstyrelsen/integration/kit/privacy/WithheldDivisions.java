package se.lansstyrelsen.integration.kit.privacy;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which areas' division (by category, or by sex) is withheld. Where one part is small the area's whole division goes,
 * and then further areas' in the order of their codes, until what the shown sums say of each withheld part leaves
 * enough values; where that does not help, the division of the whole above them goes instead.
 */
public final class WithheldDivisions {

    /** Stands for the division of the whole above the areas. */
    public static final String WHOLE = WithheldAreas.NATION;

    private final TreeMap<String, Map<String, Integer>> divisions;
    private final Set<String> totals;

    private WithheldDivisions(Map<String, Map<String, Integer>> divisions, Set<String> totals) {
        this.divisions = new TreeMap<>(divisions);
        this.totals = totals;
    }

    /**
     * Areas whose division is withheld, and {@link #WHOLE}.
     *
     * @param divisions counts by area and part
     * @param withheldTotals areas whose undivided figure is withheld, and {@link #WHOLE}
     * @param already what must be withheld whatever it counts
     */
    public static Set<String> of(
            Map<String, Map<String, Integer>> divisions, Set<String> withheldTotals, Set<String> already) {
        return new WithheldDivisions(divisions, withheldTotals).withheld(already);
    }

    private Set<String> withheld(Set<String> already) {
        var areas = new TreeSet<String>();
        divisions.forEach((area, parts) -> {
            if (totals.contains(area)
                    || already.contains(area)
                    || parts.values().stream().anyMatch(SmallNumbers::isSmall)) {
                areas.add(area);
            }
        });
        var whole = new HashSet<>(areas);
        whole.add(WHOLE);
        if (totals.contains(WHOLE)
                || already.contains(WHOLE)
                || sums(divisions.keySet()).values().stream().anyMatch(SmallNumbers::isSmall)) {
            return Set.copyOf(whole);
        }
        var others = divisions.keySet().stream()
                .filter(area -> !areas.contains(area) && sum(divisions.get(area)) > 0)
                .iterator();
        while (!areas.isEmpty() && !hideEachOther(areas)) {
            if (!others.hasNext()) {
                return Set.copyOf(whole);
            }
            areas.add(others.next());
        }
        return Set.copyOf(areas);
    }

    /** Whether each part may be as much as five different numbers, from the sums of rows and columns that are shown. */
    private boolean hideEachOther(Set<String> areas) {
        if (areas.size() < 2) {
            return false;
        }
        var columns = sums(areas);
        var all = sum(columns);
        var rows = new HashSet<Integer>();
        areas.stream()
                .filter(area -> !totals.contains(area))
                .map(area -> sum(divisions.get(area)))
                .forEach(rows::add);
        var together = areas.stream()
                .filter(totals::contains)
                .mapToInt(area -> sum(divisions.get(area)))
                .sum();
        if (together > 0) {
            rows.add(together);
        }
        return columns.values().stream().filter(column -> column > 0).allMatch(column -> rows.stream()
                .filter(row -> row > 0)
                .allMatch(row ->
                        Math.min(row, column) - Math.max(0, row + column - all) >= SmallNumbers.POSSIBLE_VALUES - 1));
    }

    private Map<String, Integer> sums(Set<String> areas) {
        var sums = new TreeMap<String, Integer>();
        areas.forEach(area -> divisions.get(area).forEach((part, count) -> sums.merge(part, count, Integer::sum)));
        return sums;
    }

    private static int sum(Map<String, Integer> parts) {
        return parts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
