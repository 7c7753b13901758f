package se.lansstyrelsen.integration.reporting.wording;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.chart.Bars;
import se.lansstyrelsen.integration.kit.chart.Bars.Bar;
import se.lansstyrelsen.integration.kit.chart.Chart;
import se.lansstyrelsen.integration.kit.chart.ChartWords;
import se.lansstyrelsen.integration.kit.chart.CountyMaps;
import se.lansstyrelsen.integration.kit.chart.Trends;
import se.lansstyrelsen.integration.kit.chart.Trends.Series;
import se.lansstyrelsen.integration.kit.document.Markdown;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.region.County;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.Swedish;
import se.lansstyrelsen.integration.reporting.ReportingProblem;
import se.lansstyrelsen.integration.reporting.observation.FigureQuestion;
import se.lansstyrelsen.integration.reporting.observation.FigureSet;

/** Text in Markdown with marks for figures and charts. Each is read out of a snapshot; nothing is typed by hand. */
@ApplicationScoped
public class ReportWording {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:])\\s+|\\n\\s*\\n");
    private static final String MISSING = "uppgift saknas";
    private static final String WITHHELD =
            ". Uppgifter om 1–5 personer visas inte, och inte heller de som skulle avslöja dem.";
    private static final String PROTECTED = "uppgiften skyddas";
    private static final String PLACE = "DIAGRAM%dPLATS";

    private final CountyMaps maps;
    private final Engine engine;

    ReportWording(CountyMaps maps, Engine engine) {
        this.maps = maps;
        this.engine = engine;
    }

    /**
     * Refuses text that cannot be printed: HTML, marks that name no figure of the snapshot, figures that must be withheld.
     *
     * @param pointer to the text in the body
     */
    public void check(String text, FigureSet figures, Set<Integer> years, String pointer) {
        Markdown.check(text, pointer);
        var protection = new Protection(figures);
        for (var mark : marks(text, pointer)) {
            mustBeInSnapshot(mark, figures, years, pointer);
            if (!mark.isChart() && protection.withholds(mark.question())) {
                throw ReportingProblem.FIGURE_WITHHELD.with(
                        "Tell of the county or of a longer time instead, where the number is larger.",
                        List.of(new Fault(pointer, mark.written() + " would reveal a count of 1 to 5 people")));
            }
        }
    }

    private static List<Mark> marks(String text, String pointer) {
        try {
            var marks = Mark.in(text);
            marks.forEach(mark -> {
                mark.years();
                if (!mark.isChart()) {
                    mark.question();
                }
            });
            return marks;
        } catch (IllegalArgumentException e) {
            throw ReportingProblem.NO_SUCH_FIGURE.with(
                    "A figure is written {{indicator-code county=12 year=2018}}.",
                    List.of(new Fault(pointer, e.getMessage())));
        }
    }

    private static void mustBeInSnapshot(Mark mark, FigureSet figures, Set<Integer> years, String pointer) {
        var why = new ArrayList<Fault>();
        if (figures.terms(mark.indicator()) == null) {
            why.add(new Fault(pointer, mark.written() + " names no indicator of the snapshot"));
        } else if (!years.containsAll(mark.years())) {
            why.add(new Fault(pointer, mark.written() + " asks for a year outside the snapshot"));
        }
        if (mark.term("county") != null && Regions.county(mark.term("county")).isEmpty()) {
            why.add(new Fault(pointer, mark.written() + " names no county"));
        }
        if (mark.term("municipality") != null
                && Regions.municipality(mark.term("municipality")).isEmpty()) {
            why.add(new Fault(pointer, mark.written() + " names no municipality"));
        }
        if (!why.isEmpty()) {
            throw ReportingProblem.NO_SUCH_FIGURE.with("The snapshot has no such figure.", why);
        }
    }

    /**
     * The indicators a text asks for, each with its years.
     *
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 when a mark cannot be read
     */
    public static Map<String, Set<Integer>> asked(String text, String pointer) {
        var asked = new TreeMap<String, Set<Integer>>();
        marks(text, pointer).forEach(mark -> asked.computeIfAbsent(mark.indicator(), code -> new TreeSet<>())
                .addAll(mark.years()));
        return asked;
    }

    /** The text with its figures and charts, as XHTML. */
    public String html(String text, FigureSet figures) {
        var protection = new Protection(figures);
        var written = new StringBuilder();
        var charts = new ArrayList<String>();
        var from = 0;
        for (var mark : Mark.in(text)) {
            written.append(text, from, mark.start());
            if (mark.isChart() && figures.terms(mark.indicator()) != null) {
                written.append(PLACE.formatted(charts.size()));
                charts.add(figure(chart(mark, figures, protection)));
            } else {
                written.append(mark.isChart() ? MISSING : figure(mark.question(), figures, protection));
            }
            from = mark.end();
        }
        var html = Markdown.html(written.append(text.substring(from)).toString());
        for (var i = 0; i < charts.size(); i++) {
            var place = PLACE.formatted(i);
            var alone = "<p>" + place + "</p>";
            html = html.contains(alone)
                    ? html.replace(alone, charts.get(i))
                    : html.replace(place, "</p>" + charts.get(i) + "<p>");
        }
        return html;
    }

    public boolean withholds(FigureQuestion asked, FigureSet figures) {
        return new Protection(figures).withholds(asked);
    }

    /** A figure as it is printed; what must be withheld says so, should it have slipped through. */
    public String figure(FigureQuestion asked, FigureSet figures) {
        return figure(asked, figures, new Protection(figures));
    }

    private static String figure(FigureQuestion asked, FigureSet figures, Protection protection) {
        if (protection.withholds(asked)) {
            return PROTECTED;
        }
        var value = figures.find(asked).value();
        return value == null ? MISSING : Swedish.number(value);
    }

    private String figure(Chart chart) {
        return engine.getTemplate("chart/Figure").data("chart", chart).render();
    }

    /** The chart of one mark. @throws IllegalArgumentException when it is none */
    public Chart chart(String mark, FigureSet figures) {
        return chart(Mark.in(mark).get(0), figures, new Protection(figures));
    }

    private Chart chart(Mark mark, FigureSet figures, Protection protection) {
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

    private static BigDecimal shown(FigureQuestion asked, FigureSet figures, Protection protection) {
        return protection.withholds(asked) ? null : figures.find(asked).value();
    }

    private static Series series(Mark mark, FigureSet figures, Protection protection, String county) {
        var values = new TreeMap<Integer, BigDecimal>();
        mark.years().forEach(year -> values.put(year, shown(mark.question(year, county, null), figures, protection)));
        return new Series(
                county == null ? "Riket" : Regions.county(county).orElseThrow().shortName(), values);
    }

    /** Every figure that stands in a text, with the sentence it stands in; of a chart, each area's. */
    public List<PrintedFigure> printed(String text, FigureSet figures) {
        var printed = new ArrayList<PrintedFigure>();
        var protection = new Protection(figures);
        for (var mark : Mark.in(text)) {
            if (figures.terms(mark.indicator()) == null) {
                continue;
            }
            if (mark.isChart()) {
                var name = words(mark, figures, "").title();
                questions(mark)
                        .forEach(asked -> printed.add(
                                new PrintedFigure(mark.written(), asked, shown(asked, figures, protection), name)));
            } else {
                var asked = mark.question();
                printed.add(new PrintedFigure(
                        mark.written(), asked, shown(asked, figures, protection), sentence(text, mark)));
            }
        }
        return printed;
    }

    private static List<FigureQuestion> questions(Mark mark) {
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

    private static String sentence(String text, Mark mark) {
        var ends = SENTENCE_END.matcher(text);
        var start = 0;
        while (ends.find()) {
            if (ends.start() >= mark.end()) {
                return text.substring(start, ends.start()).strip();
            }
            if (ends.end() <= mark.start()) {
                start = ends.end();
            }
        }
        return text.substring(start).strip();
    }
}
