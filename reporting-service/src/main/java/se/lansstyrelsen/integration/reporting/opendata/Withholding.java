package se.lansstyrelsen.integration.reporting.opendata;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.privacy.SmallNumbers;
import se.lansstyrelsen.integration.kit.privacy.WithheldAreas;
import se.lansstyrelsen.integration.kit.privacy.WithheldDivisions;
import se.lansstyrelsen.integration.kit.region.Municipality;

/** Decides which counts of a year stay out of what everyone sees; by table, the areas. */
final class Withholding {

    static final String ON_QUOTA = "on-quota";
    static final String SELF_SETTLED = "self-settled";
    static final String RECEIVED = "received";
    static final String BY_CATEGORY = "received-by-category";
    static final String BY_SEX = "received-by-sex";
    static final String UNACCOMPANIED = "unaccompanied";

    private final YearFigures figures;
    private final Map<String, Set<String>> already;

    /** @param already what was withheld before of the same year and day, and stays so */
    Withholding(YearFigures figures, Map<String, Set<String>> already) {
        this.figures = figures;
        this.already = already;
    }

    Map<String, Set<String>> decide() {
        var every = figures.municipalities().stream().map(Municipality::code).collect(Collectors.toSet());
        var withheld = new TreeMap<String, Set<String>>();
        // Assigned and received are seen side by side, here and in the allocation service: one small withholds both.
        withheld.put(ON_QUOTA, areas(ON_QUOTA, every, YearFigures.COUNTED, YearFigures.ASSIGNED));
        withheld.put(SELF_SETTLED, areas(SELF_SETTLED, every, YearFigures.SELF_SETTLED));
        withheld.put(
                UNACCOMPANIED,
                areas(UNACCOMPANIED, figures.leaves(YearFigures.UNACCOMPANIED).keySet(), YearFigures.UNACCOMPANIED));
        var received = areas(RECEIVED, figures.leaves(YearFigures.RECEIVED).keySet(), YearFigures.RECEIVED);
        withheld.put(RECEIVED, received);
        withheld.put(BY_CATEGORY, divisions(BY_CATEGORY, received, figures.categories(YearFigures.RECEIVED), false));
        withheld.put(BY_SEX, divisions(BY_SEX, received, figures.sexes(YearFigures.RECEIVED), true));
        return withheld;
    }

    private Set<String> areas(String table, Set<String> areas, String... indicators) {
        var counts = List.of(indicators).stream().map(figures::leaves).toList();
        var before = new HashSet<>(already.getOrDefault(table, Set.of()));
        for (var indicator : indicators) {
            Stream.concat(YearFigures.counties(), Stream.of(Areas.NATION))
                    .filter(area -> figures.count(indicator, area)
                            .filter(SmallNumbers::isSmall)
                            .isPresent())
                    .forEach(before::add);
        }
        return WithheldAreas.of(counts, areas, before);
    }

    private Set<String> divisions(String table, Set<String> totals, Set<String> parts, boolean bySex) {
        var divisions = new HashMap<String, Map<String, Integer>>();
        YearFigures.counties().forEach(county -> {
            var counts = figures.divided(YearFigures.RECEIVED, county, parts, bySex);
            if (!counts.isEmpty()) {
                divisions.put(county, counts);
            }
        });
        return WithheldDivisions.of(divisions, totals, already.getOrDefault(table, Set.of()));
    }
}
