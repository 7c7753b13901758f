package se.lansstyrelsen.integration.kit.privacy;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Withholds counts of 1 to 5 from readers outside the authorities. A published sum must not give a withheld count back
 * by subtraction, so further cells of the same group are withheld in an order that has nothing to do with their counts,
 * until the withheld ones are at least two and together too many to tell apart.
 */
public final class SmallNumbers {

    private static final int LARGEST_SMALL = 5;
    private static final int FEWEST_HIDDEN = 2;
    private static final int SMALLEST_HIDDEN_SUM = 2 * LARGEST_SMALL + 1;

    private SmallNumbers() {}

    public static boolean isSmall(int count) {
        return count >= 1 && count <= LARGEST_SMALL;
    }

    /**
     * A count with its place in a published table.
     *
     * @param code what is counted, unique
     * @param group whose sum is published
     * @param order rank for being withheld along with others; must not depend on any count
     */
    public record Cell(String code, String group, int count, int order) {}

    /** Codes to withhold. A group that cannot protect its small counts is withheld whole; see {@link #groupsToo}. */
    public static Set<String> withheld(Collection<Cell> cells) {
        var hidden = new HashSet<String>();
        cells.stream()
                .collect(Collectors.groupingBy(Cell::group))
                .values()
                .forEach(group -> hidden.addAll(withheldIn(group)));
        return hidden;
    }

    /** Groups whose sum must be withheld too, since their own cells cannot hide it. */
    public static Set<String> groupsToo(Collection<Cell> cells, Set<String> withheld) {
        return cells.stream().collect(Collectors.groupingBy(Cell::group)).entrySet().stream()
                .filter(group -> group.getValue().stream().anyMatch(cell -> withheld.contains(cell.code())))
                .filter(group -> !isProtected(group.getValue(), withheld))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<String> withheldIn(List<Cell> group) {
        var hidden = group.stream()
                .filter(cell -> isSmall(cell.count()))
                .map(Cell::code)
                .collect(Collectors.toCollection(HashSet::new));
        if (hidden.isEmpty()) {
            return Set.of();
        }
        var companions = group.stream()
                .filter(cell -> !hidden.contains(cell.code()))
                .sorted(Comparator.comparingInt(Cell::order).thenComparing(Cell::code))
                .map(Cell::code)
                .iterator();
        while (!isProtected(group, hidden) && companions.hasNext()) {
            hidden.add(companions.next());
        }
        return hidden;
    }

    private static boolean isProtected(List<Cell> group, Set<String> hidden) {
        var withheld =
                group.stream().filter(cell -> hidden.contains(cell.code())).toList();
        return withheld.size() >= FEWEST_HIDDEN
                && withheld.stream().mapToInt(Cell::count).sum() >= SMALLEST_HIDDEN_SUM;
    }
}
