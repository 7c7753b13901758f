package se.lansstyrelsen.integration.reporting.observation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.reporting.indicator.IndicatorTerms;

/**
 * Figures at one point in time, asked for by place. What is told of the whole goes before what its parts add up to, and
 * only an additive indicator is added up.
 */
public class FigureSet {

    private final Map<String, IndicatorTerms> indicators;
    private final Map<String, List<Observed>> byIndicator;
    private final Map<String, List<Observed>> byYear;

    public FigureSet(Map<String, IndicatorTerms> indicators, List<Observed> observed) {
        this.indicators = indicators;
        this.byIndicator = observed.stream()
                .collect(Collectors.groupingBy(one -> one.cell().indicator()));
        this.byYear = observed.stream()
                .collect(Collectors.groupingBy(
                        one -> one.cell().indicator() + " " + one.cell().year()));
    }

    public IndicatorTerms terms(String indicator) {
        return indicators.get(indicator);
    }

    /** Everything told of an indicator. */
    public List<Observed> told(String indicator) {
        return byIndicator.getOrDefault(indicator, List.of());
    }

    public FoundFigure find(FigureQuestion asked) {
        var terms = indicators.get(asked.indicator());
        if (terms == null) {
            return FoundFigure.MISSING;
        }
        var rows = byYear.getOrDefault(asked.indicator() + " " + asked.year(), List.of()).stream()
                .filter(one -> asked.municipality() == null
                        || asked.municipality().equals(one.cell().municipality()))
                .filter(one -> asked.county() == null
                        || asked.county().equals(one.cell().county()))
                .toList();
        var additive = terms.content().additive();
        var parts = byArea(rows, asked, additive).stream()
                .filter(one -> one.value() != null)
                .toList();
        if (parts.isEmpty()) {
            return FoundFigure.MISSING;
        }
        return new FoundFigure(parts.stream().map(Observed::value).reduce(BigDecimal.ZERO, BigDecimal::add), parts);
    }

    /** The nation's own figure, else its counties'; a county's own, else its municipalities'. */
    private static List<Observed> byArea(List<Observed> rows, FigureQuestion asked, boolean additive) {
        if (asked.municipality() != null) {
            return divided(rows, asked, additive);
        }
        if (asked.county() != null) {
            return ofCounty(rows, asked, additive);
        }
        var nation = divided(where(rows, one -> one.cell().county() == null), asked, additive);
        if (!nation.isEmpty() || !additive) {
            return nation;
        }
        return rows.stream()
                .map(one -> one.cell().county())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .flatMap(county ->
                        ofCounty(where(rows, one -> county.equals(one.cell().county())), asked, true).stream())
                .toList();
    }

    private static List<Observed> ofCounty(List<Observed> rows, FigureQuestion asked, boolean additive) {
        var own = divided(where(rows, one -> one.cell().municipality() == null), asked, additive);
        if (!own.isEmpty() || !additive) {
            return own;
        }
        return rows.stream()
                .map(one -> one.cell().municipality())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .flatMap(code ->
                        divided(where(rows, one -> code.equals(one.cell().municipality())), asked, true).stream())
                .toList();
    }

    /** The figure of one area: each breakdown as asked, or undivided, or added up. */
    private static List<Observed> divided(List<Observed> rows, FigureQuestion asked, boolean additive) {
        var left = chosen(rows, one -> one.cell().quarter(), asked.quarter(), additive);
        left = chosen(left, one -> one.cell().sex(), asked.sex(), additive);
        left = chosen(left, one -> one.cell().ageGroup(), asked.ageGroup(), additive);
        return chosen(left, one -> one.cell().category(), asked.category(), additive);
    }

    private static <T> List<Observed> chosen(
            List<Observed> rows, Function<Observed, T> breakdown, T wanted, boolean additive) {
        if (wanted != null) {
            return where(rows, one -> wanted.equals(breakdown.apply(one)));
        }
        var undivided = where(rows, one -> breakdown.apply(one) == null);
        return undivided.isEmpty() && additive ? rows : undivided;
    }

    private static List<Observed> where(List<Observed> rows, Predicate<Observed> condition) {
        return rows.stream().filter(condition).toList();
    }
}
