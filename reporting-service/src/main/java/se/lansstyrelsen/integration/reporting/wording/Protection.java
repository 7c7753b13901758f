package se.lansstyrelsen.integration.reporting.wording;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.kit.privacy.SmallNumbers;
import se.lansstyrelsen.integration.kit.privacy.WithheldAreas;
import se.lansstyrelsen.integration.kit.privacy.WithheldDivisions;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.reporting.indicator.Breakdown;
import se.lansstyrelsen.integration.reporting.indicator.Unit;
import se.lansstyrelsen.integration.reporting.observation.FigureQuestion;
import se.lansstyrelsen.integration.reporting.observation.FigureSet;
import se.lansstyrelsen.integration.reporting.observation.Sex;

/**
 * Which figures a public report may not print: counts of people from 1 to 5, and those that would give them back by
 * subtraction from a sum. What open data withholds it withholds too, or the two together would tell.
 */
final class Protection {

    private final FigureSet figures;
    private final OpenData openData;
    private final Map<FigureQuestion, Boolean> judged = new HashMap<>();
    private final Map<FigureQuestion, Set<String>> areas = new HashMap<>();
    private final Map<Object, Set<String>> divisions = new HashMap<>();

    Protection(FigureSet figures, OpenData openData) {
        this.figures = figures;
        this.openData = openData;
    }

    /** What a whole is divided by; the parts of one add up to it. */
    private enum Division {
        CATEGORY,
        SEX,
        QUARTER;

        /** The part's figure; the whole's for a null part. */
        FigureQuestion of(FigureQuestion asked, String part) {
            return switch (this) {
                case CATEGORY -> asked.in(part);
                case SEX -> asked.of(part == null ? null : Sex.valueOf(part));
                case QUARTER -> asked.during(part == null ? null : Integer.valueOf(part));
            };
        }
    }

    /** What open data withholds. */
    interface OpenData {

        /** @param by null for the undivided figure */
        Set<String> withheld(String indicator, int year, Breakdown by);
    }

    /** Only of a whole year, undivided otherwise. */
    private Set<String> inOpenData(FigureQuestion asked, Division division) {
        var isOfYear =
                asked.quarter() == null && asked.sex() == null && asked.ageGroup() == null && asked.category() == null;
        if (!isOfYear || division == Division.QUARTER) {
            return Set.of();
        }
        var by = division == null ? null : Breakdown.valueOf(division.name());
        return openData.withheld(asked.indicator(), asked.year(), by);
    }

    /** Whether a figure must be withheld from the report's readers. */
    boolean withholds(FigureQuestion asked) {
        var known = judged.get(asked);
        if (known == null) {
            known = judge(asked);
            judged.put(asked, known);
        }
        return known;
    }

    private boolean judge(FigureQuestion asked) {
        var terms = figures.terms(asked.indicator());
        if (terms == null
                || !terms.content().aboutIndividuals()
                || terms.content().unit() != Unit.PERSONS) {
            return false;
        }
        var value = figures.find(asked).value();
        if (value == null) {
            return false;
        }
        return isSmall(value)
                || areas(at(asked, null, null)).contains(own(asked))
                || (asked.category() != null && ofDivision(asked, Division.CATEGORY))
                || (asked.sex() != null && ofDivision(asked, Division.SEX))
                || (asked.quarter() != null && ofDivision(asked, Division.QUARTER));
    }

    /** Where the same figure is withheld over the whole country. */
    private Set<String> areas(FigureQuestion nation) {
        var known = areas.get(nation);
        if (known == null) {
            known = judgeAreas(nation);
            areas.put(nation, known);
        }
        return known;
    }

    private Set<String> judgeAreas(FigureQuestion nation) {
        var counts = new HashMap<String, Integer>();
        municipalities(nation).forEach(code -> count(at(nation, code.substring(0, 2), code))
                .ifPresent(count -> counts.put(code, count)));
        var small = new HashSet<>(inOpenData(nation, null));
        for (var county : Regions.counties()) {
            var count = count(at(nation, county.code(), null));
            if (counts.keySet().stream().noneMatch(code -> code.startsWith(county.code()))) {
                count.ifPresent(value -> counts.put(county.code(), value));
            }
            count.filter(SmallNumbers::isSmall).ifPresent(value -> small.add(county.code()));
        }
        count(nation).filter(SmallNumbers::isSmall).ifPresent(value -> small.add(WithheldAreas.NATION));
        return WithheldAreas.of(List.of(counts), counts.keySet(), small);
    }

    /** Whether the area's division by what is asked for is withheld. */
    private boolean ofDivision(FigureQuestion asked, Division by) {
        return divisions(at(by.of(asked, null), null, null), by).contains(own(asked));
    }

    private Set<String> divisions(FigureQuestion nation, Division by) {
        var key = List.of(nation, by);
        var known = divisions.get(key);
        if (known == null) {
            known = judgeDivisions(nation, by);
            divisions.put(key, known);
        }
        return known;
    }

    /** Within each county first; a county whose own division must go counts as withheld among the counties. */
    private Set<String> judgeDivisions(FigureQuestion nation, Division by) {
        var parts = parts(nation, by);
        var totals = areas(nation);
        var withheld = new HashSet<String>();
        var already = new HashSet<>(inOpenData(nation, by));
        for (var county : Regions.counties()) {
            var within = municipalities(nation).stream()
                    .filter(code -> code.startsWith(county.code()))
                    .collect(Collectors.toSet());
            var ofCounty = new HashSet<>(totals);
            ofCounty.remove(WithheldDivisions.WHOLE);
            if (totals.contains(county.code())) {
                ofCounty.add(WithheldDivisions.WHOLE);
            }
            var found = new HashSet<>(WithheldDivisions.of(
                    divided(within, code -> at(nation, county.code(), code), parts, by), ofCounty, Set.of()));
            if (found.remove(WithheldDivisions.WHOLE)) {
                already.add(county.code());
            }
            withheld.addAll(found);
        }
        var counties = Regions.counties().stream().map(one -> one.code()).collect(Collectors.toSet());
        withheld.addAll(
                WithheldDivisions.of(divided(counties, code -> at(nation, code, null), parts, by), totals, already));
        withheld.addAll(already);
        return withheld;
    }

    private Map<String, Map<String, Integer>> divided(
            Set<String> codes, Function<String, FigureQuestion> question, Set<String> parts, Division by) {
        var divided = new HashMap<String, Map<String, Integer>>();
        for (var code : codes) {
            var counts = new HashMap<String, Integer>();
            for (var part : parts) {
                count(by.of(question.apply(code), part)).ifPresent(count -> counts.put(part, count));
            }
            if (!counts.isEmpty()) {
                divided.put(code, counts);
            }
        }
        return divided;
    }

    private Set<String> parts(FigureQuestion asked, Division by) {
        return switch (by) {
            case SEX -> Set.of(Sex.WOMEN.name(), Sex.MEN.name());
            case QUARTER -> Set.of("1", "2", "3", "4");
            case CATEGORY -> figures.told(asked.indicator()).stream()
                    .map(one -> one.cell().category())
                    .filter(code -> code != null)
                    .collect(Collectors.toCollection(TreeSet::new));
        };
    }

    private Set<String> municipalities(FigureQuestion asked) {
        return figures.told(asked.indicator()).stream()
                .filter(one -> one.cell().year() == asked.year())
                .map(one -> one.cell().municipality())
                .filter(code -> code != null)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String own(FigureQuestion asked) {
        return asked.municipality() != null
                ? asked.municipality()
                : asked.county() != null ? asked.county() : WithheldAreas.NATION;
    }

    private static FigureQuestion at(FigureQuestion asked, String county, String municipality) {
        return new FigureQuestion(
                asked.indicator(),
                asked.year(),
                asked.quarter(),
                county,
                municipality,
                asked.sex(),
                asked.ageGroup(),
                asked.category());
    }

    private Optional<Integer> count(FigureQuestion asked) {
        return Optional.ofNullable(figures.find(asked).value()).map(BigDecimal::intValue);
    }

    private static boolean isSmall(BigDecimal value) {
        return value.signum() > 0 && value.compareTo(BigDecimal.valueOf(5)) <= 0;
    }
}
