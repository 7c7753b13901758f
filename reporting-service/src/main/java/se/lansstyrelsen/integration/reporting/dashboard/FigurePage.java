package se.lansstyrelsen.integration.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.lansstyrelsen.integration.kit.http.QueryParameters;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.County;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.reporting.indicator.IndicatorRegister;
import se.lansstyrelsen.integration.reporting.indicator.IndicatorTerms;
import se.lansstyrelsen.integration.reporting.indicator.Unit;
import se.lansstyrelsen.integration.reporting.observation.FigureQuestion;
import se.lansstyrelsen.integration.reporting.observation.Observed;
import se.lansstyrelsen.integration.reporting.page.Block;
import se.lansstyrelsen.integration.reporting.page.Cell;
import se.lansstyrelsen.integration.reporting.page.Page;
import se.lansstyrelsen.integration.reporting.page.Visit;

/** Where a figure comes from: its definition, what was added up, and the event or line that told each part. */
@ApplicationScoped
class FigurePage {

    private final IndicatorRegister indicators;
    private final Figures figures;

    FigurePage(IndicatorRegister indicators, Figures figures) {
        this.indicators = indicators;
        this.figures = figures;
    }

    Page make(Visit visit) {
        var choice = visit.choice();
        var code = choice.value("indikator").orElse("");
        var terms = indicators
                .find(code)
                .orElseThrow(() -> Problem.NOT_FOUND.with("There is no indicator with that code."));
        var year = choice.year(figures.latestYear(code));
        var area = choice.value("omrade").orElse("");
        var quarter = QueryParameters.wholeNumber(
                        "kvartal", choice.value("kvartal").orElse(null), 1, 4)
                .orElse(null);
        var found = figures.of(List.of(code), List.of(year), choice.day())
                .find(new FigureQuestion(
                        code,
                        year,
                        quarter,
                        area.isEmpty()
                                ? null
                                : Pages.county(area.substring(0, Math.min(2, area.length())))
                                        .code(),
                        area.length() > 2 ? Pages.municipality(area).code() : null,
                        null,
                        null,
                        choice.value("kategori").orElse(null)));
        var content = terms.content();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(List.of(
                new Block.Fact(content.title(), value(terms, found.value()), name(area) + " " + year),
                new Block.Fact(
                        "Uppgifter som räknats ihop", Cell.number(found.parts().size()), ""))));
        blocks.add(new Block.Prose(
                "Så är siffran definierad",
                List.of(
                        content.definition(),
                        "Källa: " + content.source() + ". Definitionens utgåva " + terms.edition() + ".")));
        blocks.add(new Block.Table(
                "delar",
                "Vad siffran är gjord av",
                List.of("Område", "Kategori", "Värde", "Gäller till och med", "Berättat", "Var det står"),
                found.parts().stream().map(one -> row(terms, one)).toList(),
                content.source(),
                "Uppgift saknas: ingenting är berättat om siffran."));
        return new Page(
                "Varifrån kommer siffran?",
                content.title() + ", " + name(area) + " " + year + ", " + Words.until(choice) + ".",
                List.of(Pages.home(visit)),
                year,
                blocks);
    }

    private static List<Cell> row(IndicatorTerms terms, Observed one) {
        return List.of(
                Cell.text(name(
                        one.cell().municipality() != null
                                ? one.cell().municipality()
                                : one.cell().county() == null ? "" : one.cell().county())),
                Cell.text(
                        one.cell().category() == null
                                ? "–"
                                : terms.content().categoryName(one.cell().category())),
                value(terms, one.value()),
                Cell.day(one.validOn()),
                Cell.time(one.recordedAt()),
                origin(one));
    }

    /** {@code se.lansstyrelsen.integration.allocation.…} stands in allocation's journal. */
    private static Cell origin(Observed one) {
        return switch (one.sourceKind()) {
            case EVENT -> Cell.text("Händelse i " + one.sourceName().split("\\.")[3] + ", " + one.sourceId());
            case IMPORT -> Cell.text("Filen " + one.sourceName() + ", rad " + one.sourceLine());
            case SURVEY -> Cell.text("Enkäten " + one.sourceName());
        };
    }

    private static Cell value(IndicatorTerms terms, BigDecimal value) {
        return terms.content().unit() == Unit.KRONOR ? Cell.kronor(value) : Cell.number(value);
    }

    private static String name(String area) {
        if (area.isEmpty()) {
            return "riket";
        }
        return area.length() == 2
                ? Regions.county(area).map(County::name).orElse(area)
                : Regions.municipality(area).map(Municipality::shortName).orElse(area);
    }
}
