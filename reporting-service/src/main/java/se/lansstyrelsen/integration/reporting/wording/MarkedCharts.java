package se.lansstyrelsen.integration.reporting.wording;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.chart.Bars;
import se.lansstyrelsen.integration.kit.chart.Bars.Bar;
import se.lansstyrelsen.integration.kit.chart.Chart;
import se.lansstyrelsen.integration.kit.chart.ChartWords;
import se.lansstyrelsen.integration.kit.chart.CountyMaps;
import se.lansstyrelsen.integration.kit.chart.Trends;
import se.lansstyrelsen.integration.kit.chart.Trends.Series;
import se.lansstyrelsen.integration.kit.region.County;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.Swedish;
import se.lansstyrelsen.integration.reporting.observation.FigureQuestion;
import se.lansstyrelsen.integration.reporting.observation.FigureSet;

/** Draws the charts that marks ask for. */
@ApplicationScoped
class MarkedCharts {

    private static final String WITHHELD =
            ". Uppgifter om 1–5 personer visas inte, och inte heller de som skulle avslöja dem.";

    private final CountyMaps maps;

    MarkedCharts(CountyMaps maps) {
        this.maps = maps;
    }

    /** The chart, without what must be withheld; it says so when something is. @throws IllegalArgumentException when the mark is no chart */
    Chart chart(Mark mark, FigureSet figures, Protection protection) {
        var drawn = drawn(mark, figures, protection);
        if (questions(mark).stream().noneMatch(protection::withholds)) {
            return drawn;
        }
        var words = drawn.words();
        return new Chart(
                new ChartWords(words.title(), words.description(), words.heading(), words.source() + WITHHELD),
                drawn.drawing(),
                drawn.keys(),
                drawn.attribution(),
                drawn.table());
    }

    private Chart drawn(Mark mark, FigureSet figures, Protection protection) {
        return switch (mark.kind()) {
            case MAP -> maps.draw(
                    words(mark, figures, "Karta över länen, mörkare ju högre värde."),
                    byCounty(mark, figures, protection),
                    null);
            case BARS -> Bars.draw(
                    words(mark, figures, "Staplar."),
                    mark.term("county") == null ? "Län" : "Kommun",
                    rows(mark, figures, protection));
            case TABLE -> table(mark, figures, protection);
            case TREND -> Trends.draw(
                    words(mark, figures, "Utveckling över åren."),
                    List.of(series(mark, figures, protection, mark.term("county"))));
            case MULTIPLES -> Trends.multiples(
                    words(mark, figures, "Utveckling över åren, en bild för varje län i samma skala."),
                    Regions.counties().stream()
                            .map(county -> series(mark, figures, protection, county.code()))
                            .toList());
            case FIGURE -> throw new IllegalArgumentException(mark.written() + " is no chart");
        };
    }

    /** The same figures as bars, without the picture: a chart of no shapes. */
    private static Chart table(Mark mark, FigureSet figures, Protection protection) {
        var bars = Bars.draw(
                words(mark, figures, ""),
                mark.term("county") == null ? "Län" : "Kommun",
                rows(mark, figures, protection));
        return new Chart(bars.words(), null, List.of(), null, bars.table());
    }

    static String title(Mark mark, FigureSet figures) {
        return words(mark, figures, "").title();
    }

    private static ChartWords words(Mark mark, FigureSet figures, String how) {
        var content = figures.terms(mark.indicator()).content();
        var years = mark.years();
        var when = years.size() == 1 ? " " + years.get(0) : " " + years.get(0) + "–" + years.get(years.size() - 1);
        var what = mark.term("category") == null ? "" : ", " + content.categoryName(mark.term("category"));
        var where = mark.term("county") == null
                ? ""
                : ", " + Regions.county(mark.term("county")).orElseThrow().name();
        return new ChartWords(
                content.title() + what + where + when,
                how + " Uppgifterna står i tabellen.",
                content.unit().heading(),
                content.source());
    }

    private static Map<String, BigDecimal> byCounty(Mark mark, FigureSet figures, Protection protection) {
        var values = new HashMap<String, BigDecimal>();
        for (var county : Regions.counties()) {
            values.put(
                    county.code(), shown(mark.question(mark.number("year"), county.code(), null), figures, protection));
        }
        return values;
    }

    /** Counties by name, or a county's municipalities by name. */
    private static List<Bar> rows(Mark mark, FigureSet figures, Protection protection) {
        var year = mark.number("year");
        if (mark.term("county") == null) {
            return Regions.counties().stream()
                    .sorted(Comparator.comparing(County::name, Swedish.ORDER))
                    .map(county -> new Bar(
                            county.shortName(), shown(mark.question(year, county.code(), null), figures, protection)))
                    .toList();
        }
        return Regions.municipalitiesOf(mark.term("county"), LocalDate.of(year, 12, 31)).stream()
                .sorted(Comparator.comparing(Municipality::name, Swedish.ORDER))
                .map(one -> new Bar(
                        one.name(), shown(mark.question(year, mark.term("county"), one.code()), figures, protection)))
                .toList();
    }

    /** A figure, or null when it is missing or must be withheld. */
    static BigDecimal shown(FigureQuestion asked, FigureSet figures, Protection protection) {
        return protection.withholds(asked) ? null : figures.find(asked).value();
    }

    private static Series series(Mark mark, FigureSet figures, Protection protection, String county) {
        var values = new TreeMap<Integer, BigDecimal>();
        mark.years().forEach(year -> values.put(year, shown(mark.question(year, county, null), figures, protection)));
        return new Series(
                county == null ? "Riket" : Regions.county(county).orElseThrow().shortName(), values);
    }

    /** Every figure that a chart shows. */
    static List<FigureQuestion> questions(Mark mark) {
        var counties = mark.kind() == Mark.Kind.TREND
                ? Stream.of(Optional.ofNullable(mark.term("county")))
                : Regions.counties().stream().map(county -> Optional.of(county.code()));
        if (mark.term("county") != null && mark.kind() != Mark.Kind.TREND) {
            var year = mark.number("year");
            return Regions.municipalitiesOf(mark.term("county"), LocalDate.of(year, 12, 31)).stream()
                    .map(one -> mark.question(year, mark.term("county"), one.code()))
                    .toList();
        }
        return counties.flatMap(
                        county -> mark.years().stream().map(year -> mark.question(year, county.orElse(null), null)))
                .toList();
    }
}
