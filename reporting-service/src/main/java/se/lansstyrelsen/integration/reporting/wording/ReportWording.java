package se.lansstyrelsen.integration.reporting.wording;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import se.lansstyrelsen.integration.kit.chart.Chart;
import se.lansstyrelsen.integration.kit.document.Markdown;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.Swedish;
import se.lansstyrelsen.integration.reporting.ReportingProblem;
import se.lansstyrelsen.integration.reporting.observation.FigureQuestion;
import se.lansstyrelsen.integration.reporting.observation.FigureSet;
import se.lansstyrelsen.integration.reporting.opendata.PublicFigures;

/** Text in Markdown with marks for figures and charts. Each is read out of a snapshot; nothing is typed by hand. */
@ApplicationScoped
public class ReportWording {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n\\s*\\n");
    private static final String MISSING = "uppgift saknas";
    private static final String PROTECTED = "uppgiften skyddas";
    private static final String PLACE = "DIAGRAM%dPLATS";

    private final MarkedCharts charts;
    private final Engine engine;
    private final PublicFigures openData;

    ReportWording(MarkedCharts charts, Engine engine, PublicFigures openData) {
        this.charts = charts;
        this.engine = engine;
        this.openData = openData;
    }

    private Protection protection(FigureSet figures) {
        return new Protection(figures, openData::withheld);
    }

    /**
     * Refuses text that cannot be printed: HTML, marks that name no figure of the snapshot, figures that must be withheld.
     *
     * @param pointer to the text in the body
     */
    public void check(String text, FigureSet figures, Set<Integer> years, String pointer) {
        Markdown.check(text, pointer);
        var protection = protection(figures);
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
        var protection = protection(figures);
        var written = new StringBuilder();
        var drawn = new ArrayList<String>();
        var from = 0;
        for (var mark : Mark.in(text)) {
            written.append(text, from, mark.start());
            if (mark.isChart() && figures.terms(mark.indicator()) != null) {
                written.append(PLACE.formatted(drawn.size()));
                drawn.add(figure(charts.chart(mark, figures, protection)));
            } else {
                written.append(mark.isChart() ? MISSING : figure(mark.question(), figures, protection));
            }
            from = mark.end();
        }
        var html = Markdown.html(written.append(text.substring(from)).toString());
        for (var i = 0; i < drawn.size(); i++) {
            var place = PLACE.formatted(i);
            var alone = "<p>" + place + "</p>";
            html = html.contains(alone)
                    ? html.replace(alone, drawn.get(i))
                    : html.replace(place, "</p>" + drawn.get(i) + "<p>");
        }
        return html;
    }

    public boolean withholds(FigureQuestion asked, FigureSet figures) {
        return protection(figures).withholds(asked);
    }

    /** A figure as it is printed; what must be withheld says so, should it have slipped through. */
    public String figure(FigureQuestion asked, FigureSet figures) {
        return figure(asked, figures, protection(figures));
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
        return charts.chart(Mark.in(mark).get(0), figures, protection(figures));
    }

    /** Every figure that stands in a text, with the sentence it stands in; of a chart, each area's. */
    public List<PrintedFigure> printed(String text, FigureSet figures) {
        var printed = new ArrayList<PrintedFigure>();
        var protection = protection(figures);
        for (var mark : Mark.in(text)) {
            if (figures.terms(mark.indicator()) == null) {
                continue;
            }
            if (mark.isChart()) {
                var name = MarkedCharts.title(mark, figures);
                MarkedCharts.questions(mark)
                        .forEach(asked -> printed.add(new PrintedFigure(
                                mark.written(), asked, MarkedCharts.shown(asked, figures, protection), name)));
            } else {
                var asked = mark.question();
                printed.add(new PrintedFigure(
                        mark.written(), asked, MarkedCharts.shown(asked, figures, protection), sentence(text, mark)));
            }
        }
        return printed;
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
