package se.lansstyrelsen.integration.reporting.opendata;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.region.County;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.reporting.indicator.IndicatorContent.Category;
import se.lansstyrelsen.integration.reporting.observation.FigureQuestion;
import se.lansstyrelsen.integration.reporting.observation.FigureSet;

/** Puts a year's public table together, without what is withheld. */
final class YearTable {

    private static final Map<String, String> SEXES = Map.of("WOMEN", "Kvinnor", "MEN", "Män");

    private final YearFigures figures;
    private final Map<PublicTable, Set<String>> withheld;

    YearTable(YearFigures figures, Map<PublicTable, Set<String>> withheld) {
        this.figures = figures;
        this.withheld = withheld;
    }

    PublicYear on(LocalDate asOf) {
        return new PublicYear(
                figures.year(),
                asOf,
                area(Areas.NATION, "Riket"),
                Regions.counties().stream()
                        .map(one -> area(one.code(), one.name()))
                        .toList(),
                figures.municipalities().stream()
                        .map(one -> area(one.code(), one.name()))
                        .toList(),
                Regions.counties().stream().flatMap(this::grants).toList(),
                Stream.concat(
                                Stream.of(collaboration(null, "Riket")),
                                Regions.counties().stream().map(one -> collaboration(one.code(), one.name())))
                        .toList());
    }

    private PublicArea area(String code, String name) {
        var isMunicipality = Areas.municipality(code) != null;
        return new PublicArea(
                Areas.county(code),
                Areas.municipality(code),
                name,
                isMunicipality ? null : number("county-quota", code),
                number("municipal-quota", code),
                figure(YearFigures.ASSIGNED, PublicTable.ON_QUOTA, code),
                figure(YearFigures.COUNTED, PublicTable.ON_QUOTA, code),
                figure(YearFigures.SELF_SETTLED, PublicTable.SELF_SETTLED, code),
                figure(YearFigures.RECEIVED, PublicTable.RECEIVED, code),
                isMunicipality ? List.of() : byCategory(code),
                isMunicipality ? List.of() : bySex(code),
                figure(YearFigures.UNACCOMPANIED, PublicTable.UNACCOMPANIED, code),
                number("unaccompanied-share", code));
    }

    private Integer number(String indicator, String area) {
        return figures.count(indicator, area).orElse(null);
    }

    private PublicFigure figure(String indicator, PublicTable table, String area) {
        return PublicFigure.of(number(indicator, area), withheld.get(table).contains(area));
    }

    private List<PublicPart> byCategory(String area) {
        var content = figures.figures().terms(YearFigures.RECEIVED).content();
        return parts(area, figures.categories(YearFigures.RECEIVED), PublicTable.RECEIVED_BY_CATEGORY, false).stream()
                .map(one -> new PublicPart(one.code(), content.categoryName(one.code()), one.figure()))
                .toList();
    }

    private List<PublicPart> bySex(String area) {
        return parts(area, figures.sexes(YearFigures.RECEIVED), PublicTable.RECEIVED_BY_SEX, true);
    }

    private List<PublicPart> parts(String area, Set<String> codes, PublicTable table, boolean bySex) {
        var counts = figures.divided(YearFigures.RECEIVED, area, codes, bySex);
        var hidden = withheld.get(table).contains(area);
        return codes.stream()
                .map(code ->
                        new PublicPart(code, SEXES.getOrDefault(code, code), PublicFigure.of(counts.get(code), hidden)))
                .toList();
    }

    private Stream<PublicGrant> grants(County county) {
        return figures.figures().terms("grant-frame").content().categories().stream()
                .map(scheme -> grant(county, scheme))
                .flatMap(Optional::stream);
    }

    /** Nothing for a scheme nobody has told of in the county. */
    private Optional<PublicGrant> grant(County county, Category scheme) {
        var grant = new PublicGrant(
                county.code(),
                county.name(),
                scheme.code(),
                scheme.name(),
                kronor("grant-frame", county, scheme),
                kronor("grants-decided", county, scheme),
                kronor("grants-paid", county, scheme));
        return grant.frame() == null && grant.decided() == null && grant.paid() == null
                ? Optional.empty()
                : Optional.of(grant);
    }

    private BigDecimal kronor(String indicator, County county, Category scheme) {
        return found().find(FigureQuestion.ofCounty(indicator, figures.year(), county.code())
                        .in(scheme.code()))
                .value();
    }

    private PublicCollaboration collaboration(String county, String name) {
        return new PublicCollaboration(
                county,
                name,
                held("meetings-held", county),
                held("issues-answered", county),
                held("situation-reports", county));
    }

    private Integer held(String indicator, String county) {
        return figures.count(FigureQuestion.ofCounty(indicator, figures.year(), county))
                .orElse(null);
    }

    private FigureSet found() {
        return figures.figures();
    }
}
