package se.lansstyrelsen.integration.reporting.opendata;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.reporting.observation.FigureQuestion;
import se.lansstyrelsen.integration.reporting.observation.FigureSet;
import se.lansstyrelsen.integration.reporting.observation.Observed;
import se.lansstyrelsen.integration.reporting.observation.Sex;

/** A year's figures by area, before anything is withheld. Areas are codes of two or four digits, or the nation. */
final class YearFigures {

    static final String RECEIVED = "received-in-municipalities";
    static final String UNACCOMPANIED = "unaccompanied-received";
    static final String COUNTED = "counted-against-quota";
    static final String ASSIGNED = "assigned";
    static final String SELF_SETTLED = "self-settled";

    private static final Set<String> BY_QUARTER = Set.of(ASSIGNED, SELF_SETTLED);

    private final int year;
    private final FigureSet figures;
    private final Map<String, Map<String, Integer>> leaves = new HashMap<>();

    YearFigures(int year, FigureSet figures) {
        this.year = year;
        this.figures = figures;
    }

    List<Municipality> municipalities() {
        return Regions.municipalities(LocalDate.of(year, 12, 31));
    }

    /** Counts of people by municipality; of counties too whose municipalities are not told of. */
    Map<String, Integer> leaves(String indicator) {
        var known = leaves.get(indicator);
        if (known == null) {
            known = findLeaves(indicator);
            leaves.put(indicator, known);
        }
        return known;
    }

    private Map<String, Integer> findLeaves(String indicator) {
        if (BY_QUARTER.contains(indicator)) {
            return ofQuotaYear(indicator);
        }
        var leaves = new HashMap<String, Integer>();
        municipalities().forEach(one -> count(indicator, one.code()).ifPresent(value -> leaves.put(one.code(), value)));
        for (var county : Regions.counties()) {
            if (leaves.keySet().stream().noneMatch(code -> code.startsWith(county.code()))) {
                count(indicator, county.code()).ifPresent(value -> leaves.put(county.code(), value));
            }
        }
        return leaves;
    }

    /** What was assigned on the year's quota, or settled beside it, in whichever quarters. */
    private Map<String, Integer> ofQuotaYear(String indicator) {
        var sums = new HashMap<String, Integer>();
        figures.told(indicator).stream()
                .filter(one -> one.cell().part().equals("quota year " + year) && one.value() != null)
                .forEach(
                        one -> sums.merge(one.cell().municipality(), one.value().intValue(), Integer::sum));
        return sums;
    }

    /** A count as told of the area, or what its parts add up to. */
    Optional<Integer> count(String indicator, String area) {
        if (BY_QUARTER.contains(indicator)) {
            var parts = leaves(indicator).entrySet().stream()
                    .filter(entry -> Areas.holds(area, entry.getKey()))
                    .toList();
            return parts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(parts.stream().mapToInt(Map.Entry::getValue).sum());
        }
        return count(question(indicator, area));
    }

    Optional<Integer> count(FigureQuestion asked) {
        return Optional.ofNullable(figures.find(asked).value()).map(value -> value.intValue());
    }

    FigureQuestion question(String indicator, String area) {
        return new FigureQuestion(
                indicator, year, null, Areas.county(area), Areas.municipality(area), null, null, null);
    }

    /** Codes of the categories that the year is told by. */
    Set<String> categories(String indicator) {
        return told(indicator, one -> one.cell().category());
    }

    /** Codes of the sexes that the year is told by. */
    Set<String> sexes(String indicator) {
        return told(
                indicator,
                one -> one.cell().sex() == null ? null : one.cell().sex().name());
    }

    /** A county's or the nation's count by part, for the parts that are told. */
    Map<String, Integer> divided(String indicator, String area, Set<String> parts, boolean bySex) {
        var counts = new HashMap<String, Integer>();
        for (var part : parts) {
            var asked = question(indicator, area);
            count(bySex ? asked.of(Sex.valueOf(part)) : asked.in(part)).ifPresent(value -> counts.put(part, value));
        }
        return counts;
    }

    FigureSet figures() {
        return figures;
    }

    int year() {
        return year;
    }

    static Stream<String> counties() {
        return Regions.counties().stream().map(county -> county.code());
    }

    private Set<String> told(String indicator, Function<Observed, String> part) {
        var codes = new TreeSet<String>();
        figures.told(indicator).stream()
                .filter(one -> one.cell().year() == year)
                .map(part)
                .filter(code -> code != null)
                .forEach(codes::add);
        return codes;
    }
}
