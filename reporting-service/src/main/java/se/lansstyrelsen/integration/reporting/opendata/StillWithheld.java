package se.lansstyrelsen.integration.reporting.opendata;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.kit.privacy.SmallNumbers;

/**
 * What must stay withheld though it need not be for its own sake, since it was withheld at an earlier month's end.
 * Counts of a year grow, so what is shown later bounds what they were before: an area is shown again when those
 * withheld with it have grown so much since that each small count may still have been any of the five.
 */
final class StillWithheld {

    private static final int ENOUGH = 4;

    private final YearFigures now;
    private final Function<LocalDate, YearFigures> then;

    StillWithheld(YearFigures now, Function<LocalDate, YearFigures> then) {
        this.now = now;
        this.then = then;
    }

    /** @param before areas by table, by the day they were withheld of */
    Map<PublicTable, Set<String>> of(LocalDate day, Map<LocalDate, Map<PublicTable, Set<String>>> before) {
        var still = new EnumMap<PublicTable, Set<String>>(PublicTable.class);
        for (var one : before.entrySet()) {
            var isSameDay = one.getKey().equals(day);
            var earlier = isSameDay ? now : then.apply(one.getKey());
            one.getValue().forEach((table, areas) -> still.computeIfAbsent(table, none -> new HashSet<>())
                    .addAll(isSameDay || !table.grows() ? areas : tooNear(table, areas, earlier)));
        }
        return still;
    }

    private Set<String> tooNear(PublicTable table, Set<String> areas, YearFigures earlier) {
        var groups = areas.stream()
                .filter(code -> Areas.municipality(code) != null)
                .collect(Collectors.groupingBy(
                        code -> areas.contains(Areas.county(code)) ? Areas.NATION : Areas.county(code),
                        TreeMap::new,
                        Collectors.toList()));
        var still = new HashSet<String>();
        groups.forEach((group, municipalities) -> {
            if (table.indicators().stream().anyMatch(indicator -> isTooNear(indicator, municipalities, earlier))) {
                still.addAll(municipalities);
                if (group.equals(Areas.NATION)) {
                    areas.stream()
                            .filter(code -> Areas.municipality(code) == null)
                            .forEach(still::add);
                }
            }
        });
        return still;
    }

    /** Whether one that was small could be told from how little the others have grown. */
    private boolean isTooNear(String indicator, List<String> municipalities, YearFigures earlier) {
        var before = earlier.leaves(indicator);
        var after = now.leaves(indicator);
        var growth = municipalities.stream()
                .mapToInt(code -> grown(code, before, after))
                .sum();
        return municipalities.stream()
                .filter(code -> SmallNumbers.isSmall(before.getOrDefault(code, 0)))
                .anyMatch(code -> growth - grown(code, before, after) < ENOUGH);
    }

    private static int grown(String code, Map<String, Integer> before, Map<String, Integer> after) {
        return after.getOrDefault(code, 0) - before.getOrDefault(code, 0);
    }
}
