package se.lansstyrelsen.integration.kit.privacy;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which areas' counts are withheld in a table of municipalities, counties and the nation. A sum that is shown must not
 * give a small count back, so others are withheld along with it, in the order of their codes, which no count decides;
 * only zeros, which protect nobody, are passed over.
 * A county that cannot hide its own is withheld too, and then another with at least one of its municipalities, so that
 * neither can be added up from below; where no county is left, the nation is withheld.
 */
public final class WithheldAreas {

    /** Stands for the whole country among the codes. */
    public static final String NATION = "nation";

    private static final int COUNTY_DIGITS = 2;

    private final List<Map<String, Integer>> counts;
    private final Map<String, TreeSet<String>> areas = new TreeMap<>();
    private final Set<String> withheld;
    private final TreeSet<String> counties = new TreeSet<>();

    private WithheldAreas(List<Map<String, Integer>> counts, Collection<String> areas, Set<String> already) {
        this.counts = counts;
        areas.forEach(code -> this.areas
                .computeIfAbsent(county(code), none -> new TreeSet<>())
                .add(code));
        this.withheld = new HashSet<>(already);
    }

    /**
     * Codes of the municipalities and counties to withhold, and {@link #NATION}.
     *
     * @param counts by area, one map for each figure shown; one withheld withholds all of the area
     * @param areas municipalities, and codes of counties whose municipalities are not told of
     * @param already what must be withheld whatever it counts
     */
    public static Set<String> of(List<Map<String, Integer>> counts, Collection<String> areas, Set<String> already) {
        var table = new WithheldAreas(counts, areas, already);
        table.withhold();
        return Set.copyOf(table.withheld);
    }

    private void withhold() {
        for (var county : areas.entrySet()) {
            county.getValue().stream().filter(this::isSmall).forEach(withheld::add);
            if (withheld.contains(county.getKey()) || !hides(county.getValue())) {
                counties.add(county.getKey());
            }
        }
        var others = areas.keySet().stream()
                .filter(county -> !counties.contains(county))
                .filter(county -> areas.get(county).stream().anyMatch(this::isCounted))
                .iterator();
        counties.forEach(this::atLeastOne);
        while (!counties.isEmpty() && !(counties.size() > 1 && hideEachOther(ofWithheldCounties()))) {
            if (!others.hasNext()) {
                withheld.add(NATION);
                break;
            }
            var county = others.next();
            counties.add(county);
            var rest = atLeastOne(county);
            while (!hideEachOther(ofWithheldCounties()) && rest.hasNext()) {
                withheld.add(rest.next());
            }
        }
        withheld.addAll(counties);
    }

    /** Withholds further municipalities until they hide each other. @return whether they do */
    private boolean hides(TreeSet<String> municipalities) {
        if (municipalities.stream().noneMatch(withheld::contains)) {
            return true;
        }
        var rest = shown(municipalities);
        while (!hideEachOther(withheldOf(municipalities))) {
            if (!rest.hasNext()) {
                return false;
            }
            withheld.add(rest.next());
        }
        return true;
    }

    /** @return those of the county that are still shown */
    private Iterator<String> atLeastOne(String county) {
        var municipalities = areas.getOrDefault(county, new TreeSet<>());
        var rest = shown(municipalities);
        if (withheldOf(municipalities).isEmpty() && rest.hasNext()) {
            withheld.add(rest.next());
        }
        return rest;
    }

    private Iterator<String> shown(TreeSet<String> municipalities) {
        return municipalities.stream()
                .filter(code -> !withheld.contains(code))
                .filter(this::isCounted)
                .toList()
                .iterator();
    }

    private List<String> withheldOf(TreeSet<String> municipalities) {
        return municipalities.stream().filter(withheld::contains).toList();
    }

    private List<String> ofWithheldCounties() {
        return counties.stream()
                .flatMap(county -> withheldOf(areas.getOrDefault(county, new TreeSet<>())).stream())
                .toList();
    }

    private boolean hideEachOther(List<String> codes) {
        return codes.size() > 1
                && counts.stream()
                        .allMatch(figure -> SmallNumbers.hideEachOther(codes.stream()
                                .map(code -> figure.getOrDefault(code, 0))
                                .toList()));
    }

    private boolean isSmall(String code) {
        return counts.stream().anyMatch(figure -> SmallNumbers.isSmall(figure.getOrDefault(code, 0)));
    }

    private boolean isCounted(String code) {
        return counts.stream().anyMatch(figure -> figure.getOrDefault(code, 0) > 0);
    }

    private static String county(String code) {
        return code.substring(0, COUNTY_DIGITS);
    }
}
