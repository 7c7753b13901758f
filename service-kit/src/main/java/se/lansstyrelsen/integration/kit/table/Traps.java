package se.lansstyrelsen.integration.kit.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The traps met in a table: how often each, and where the first twenty of each stood. */
public final class Traps {

    static final int MOST_TOLD = 20;

    private final Map<Trap, Integer> counts = new EnumMap<>(Trap.class);
    private final List<Met> told = new ArrayList<>();

    Traps() {}

    /**
     * A trap where it stood.
     *
     * @param line in the file, null when it is about the whole
     * @param column the layout's own title of the column, null when it is about the row
     * @param told a sentence, never with a text that we do not recognise
     */
    public record Met(Trap trap, Integer line, String column, String told) {}

    /** How often each was met, in the order of the constants. */
    public Map<Trap, Integer> counts() {
        return Collections.unmodifiableMap(counts);
    }

    public int count(Trap trap) {
        return counts.getOrDefault(trap, 0);
    }

    /** The first twenty of each, in the order of the file. */
    public List<Met> told() {
        return told.stream()
                .sorted(Comparator.comparing(Met::line, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** The first twenty of each of some kinds, in the order of the file. */
    public List<Met> told(Trap... kinds) {
        return told().stream()
                .filter(met -> List.of(kinds).contains(met.trap()))
                .toList();
    }

    void addAll(Traps others) {
        others.told.stream().filter(met -> told(met.trap()).size() < MOST_TOLD).forEach(told::add);
        others.counts.forEach((trap, count) -> counts.merge(trap, count, Integer::sum));
    }

    void meet(Trap trap, Integer line, String column, String sentence) {
        if (counts.merge(trap, 1, Integer::sum) <= MOST_TOLD) {
            told.add(new Met(trap, line, column, sentence));
        }
    }
}
