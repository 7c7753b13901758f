package se.lansstyrelsen.integration.reporting.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.region.County;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.Swedish;
import se.lansstyrelsen.integration.reporting.indicator.Breakdown;
import se.lansstyrelsen.integration.reporting.indicator.IndicatorTerms;
import se.lansstyrelsen.integration.reporting.observation.FigureQuestion;
import se.lansstyrelsen.integration.reporting.observation.FigureSet;
import se.lansstyrelsen.integration.reporting.observation.FoundFigure;
import se.lansstyrelsen.integration.reporting.observation.Observed;
import se.lansstyrelsen.integration.reporting.observation.Sex;

/** Looks through frozen figures for what a compiler must know before sentences are written about them. */
final class Comparison {

    private static final BigDecimal TWICE = BigDecimal.valueOf(2);
    private static final BigDecimal ENOUGH_TO_TELL = BigDecimal.valueOf(20);
    private static final BigDecimal LEAST_SHARE = new BigDecimal("0.4");

    private final FigureSet figures;
    private final List<Integer> years;
    private final List<Finding> findings = new ArrayList<>();

    Comparison(FigureSet figures, List<Integer> years) {
        this.figures = figures;
        this.years = years.stream().sorted().toList();
    }

    List<Finding> of(Collection<String> indicators) {
        for (var code : indicators) {
            var terms = figures.terms(code);
            if (terms == null || figures.told(code).isEmpty()) {
                continue;
            }
            definitions(code);
            for (var year : years) {
                if (terms.content().breakdowns().contains(Breakdown.COUNTY)) {
                    counties(terms, year);
                    sum(terms, year);
                }
                if (terms.content().breakdowns().contains(Breakdown.SEX)) {
                    sexes(terms, year);
                }
            }
        }
        return findings;
    }

    private void definitions(String code) {
        var editions = figures.told(code).stream()
                .map(Observed::definitionEdition)
                .collect(Collectors.toCollection(TreeSet::new));
        if (editions.size() > 1) {
            find(
                    Finding.Kind.DEFINITION_DIFFERS,
                    code,
                    null,
                    null,
                    "Uppgifterna är lämnade enligt definitionens lydelser " + editions + ".");
        }
    }

    private void counties(IndicatorTerms terms, int year) {
        var told = new TreeMap<String, BigDecimal>();
        for (var county : Regions.counties()) {
            var value = figures.find(FigureQuestion.ofCounty(terms.code(), year, county.code()))
                    .value();
            if (value != null) {
                told.put(county.code(), value);
            }
        }
        if (told.isEmpty()) {
            return;
        }
        for (var county : Regions.counties()) {
            if (!told.containsKey(county.code())) {
                find(Finding.Kind.COUNTY_MISSING, terms.code(), county.code(), year, "Länet saknar uppgift.");
            } else {
                outlier(terms, county.code(), year, told.get(county.code()));
            }
        }
    }

    private void outlier(IndicatorTerms terms, String county, int year, BigDecimal value) {
        var before = figures.find(FigureQuestion.ofCounty(terms.code(), year - 1, county))
                .value();
        if (before == null || value.subtract(before).abs().compareTo(ENOUGH_TO_TELL) < 0) {
            return;
        }
        var doubled = value.compareTo(before.multiply(TWICE)) > 0;
        var halved = value.multiply(TWICE).compareTo(before) < 0;
        if (doubled || halved) {
            find(
                    Finding.Kind.OUTLIER,
                    terms.code(),
                    county,
                    year,
                    Swedish.number(value) + " mot " + Swedish.number(before) + " året före.");
        }
    }

    private void sum(IndicatorTerms terms, int year) {
        if (!terms.content().additive()) {
            return;
        }
        var nation = figures.find(FigureQuestion.ofNation(terms.code(), year));
        if (nation.value() == null
                || nation.parts().stream().anyMatch(part -> part.cell().county() != null)) {
            return;
        }
        var counties = Regions.counties().stream()
                .map(county -> figures.find(FigureQuestion.ofCounty(terms.code(), year, county.code()))
                        .value())
                .filter(Objects::nonNull)
                .toList();
        var sum = counties.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!counties.isEmpty() && sum.compareTo(nation.value()) != 0) {
            find(
                    Finding.Kind.SUM_DIFFERS,
                    terms.code(),
                    null,
                    year,
                    "Länen summerar till " + Swedish.number(sum) + " och riket anges till "
                            + Swedish.number(nation.value()) + ".");
        }
    }

    private void sexes(IndicatorTerms terms, int year) {
        Stream.concat(Stream.of((String) null), Regions.counties().stream().map(County::code))
                .forEach(county -> {
                    var asked = FigureQuestion.ofCounty(terms.code(), year, county);
                    var women = figures.find(asked.of(Sex.WOMEN));
                    var men = figures.find(asked.of(Sex.MEN));
                    if (women.value() == null || men.value() == null || explained(women) || explained(men)) {
                        return;
                    }
                    var both = women.value().add(men.value());
                    var fewer = women.value().min(men.value());
                    if (both.signum() > 0 && fewer.compareTo(both.multiply(LEAST_SHARE)) < 0) {
                        find(
                                Finding.Kind.SEX_GAP,
                                terms.code(),
                                county,
                                year,
                                "Kvinnor " + Swedish.number(women.value()) + ", män " + Swedish.number(men.value())
                                        + ", utan förklaring.");
                    }
                });
    }

    private static boolean explained(FoundFigure found) {
        return found.parts().stream().anyMatch(part -> part.note() != null);
    }

    private void find(Finding.Kind kind, String indicator, String county, Integer year, String detail) {
        findings.add(new Finding(kind, indicator, county, year, detail));
    }
}
