package se.lansstyrelsen.integration.reporting.opendata;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.privacy.SmallNumbers;
import se.lansstyrelsen.integration.kit.privacy.WithheldAreas;
import se.lansstyrelsen.integration.kit.privacy.WithheldDivisions;
import se.lansstyrelsen.integration.kit.region.Municipality;

/** Decides which counts of a year stay out of what everyone sees; by table, the areas. */
final class Withholding {

    private final YearFigures figures;
    private final Map<PublicTable, Set<String>> already;
    private final boolean closed;

    /**
     * @param already what must be withheld since it was withheld before
     * @param closed whether the year has ended
     */
    Withholding(YearFigures figures, Map<PublicTable, Set<String>> already, boolean closed) {
        this.figures = figures;
        this.already = already;
        this.closed = closed;
    }

    Map<PublicTable, Set<String>> decide() {
        var every = figures.municipalities().stream().map(Municipality::code).collect(Collectors.toSet());
        var withheld = new EnumMap<PublicTable, Set<String>>(PublicTable.class);
        withheld.put(PublicTable.ON_QUOTA, areas(PublicTable.ON_QUOTA, every));
        withheld.put(PublicTable.SELF_SETTLED, areas(PublicTable.SELF_SETTLED, every));
        for (var table : Set.of(PublicTable.RECEIVED, PublicTable.UNACCOMPANIED)) {
            withheld.put(
                    table,
                    areas(table, figures.leaves(table.indicators().get(0)).keySet()));
        }
        withheld.put(PublicTable.RECEIVED_BY_CATEGORY, divisions(PublicTable.RECEIVED_BY_CATEGORY, withheld));
        withheld.put(PublicTable.RECEIVED_BY_SEX, divisions(PublicTable.RECEIVED_BY_SEX, withheld));
        return withheld;
    }

    private Set<String> areas(PublicTable table, Set<String> areas) {
        var counts = table.indicators().stream().map(figures::leaves).toList();
        var before = new HashSet<>(already.getOrDefault(table, Set.of()));
        if (counts.stream().allMatch(Map::isEmpty)) {
            return before;
        }
        var sums = Stream.concat(YearFigures.counties(), Stream.of(Areas.NATION));
        Stream.concat(sums, table.grows() && !closed ? areas.stream() : Stream.of())
                .filter(area -> table.indicators().stream()
                        .anyMatch(indicator ->
                                isWithheld(table, figures.count(indicator, area).orElse(0))))
                .forEach(before::add);
        return WithheldAreas.of(counts, areas, before);
    }

    /** While a year goes on zeros are withheld too, or the first few that come after one would be told by the sum. */
    private boolean isWithheld(PublicTable table, int count) {
        return SmallNumbers.isSmall(count) || (count == 0 && table.grows() && !closed);
    }

    private Set<String> divisions(PublicTable table, Map<PublicTable, Set<String>> withheld) {
        var bySex = table == PublicTable.RECEIVED_BY_SEX;
        var parts = bySex ? figures.sexes(YearFigures.RECEIVED) : figures.categories(YearFigures.RECEIVED);
        var divisions = new HashMap<String, Map<String, Integer>>();
        YearFigures.counties().forEach(county -> {
            var counts = figures.divided(YearFigures.RECEIVED, county, parts, bySex);
            if (!counts.isEmpty()) {
                divisions.put(county, counts);
            }
        });
        return WithheldDivisions.of(
                divisions, withheld.get(PublicTable.RECEIVED), already.getOrDefault(table, Set.of()));
    }
}
