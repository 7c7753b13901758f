package se.lansstyrelsen.integration.reporting.nationalreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.lansstyrelsen.integration.reporting.countyreport.AnswerFigure;
import se.lansstyrelsen.integration.reporting.countyreport.CountyReportTerms;
import se.lansstyrelsen.integration.reporting.observation.FigureQuestion;
import se.lansstyrelsen.integration.reporting.observation.FigureSet;
import se.lansstyrelsen.integration.reporting.wording.PrintedFigure;
import se.lansstyrelsen.integration.reporting.wording.ReportWording;

/** Finds what a change at the source touches. */
final class Outdating {

    private final ReportWording wording;
    private final FigureSet frozen;
    private final FigureSet now;

    Outdating(ReportWording wording, FigureSet frozen, FigureSet now) {
        this.wording = wording;
        this.frozen = frozen;
        this.now = now;
    }

    List<NationalReportViews.Outdated> of(List<ReportChapter> chapters, List<CountyReportTerms> annexes) {
        var found = new ArrayList<NationalReportViews.Outdated>();
        chapters.stream()
                .filter(chapter -> chapter.text() != null)
                .forEach(chapter -> found.addAll(inText(chapter.code(), null, chapter.text())));
        for (var annex : annexes) {
            for (var answer : annex.answers()) {
                if (answer.text() != null) {
                    found.addAll(inText(answer.questionCode(), annex.countyCode(), answer.text()));
                }
                answer.figures().forEach(figure -> changed(annex.countyCode(), answer.questionCode(), figure)
                        .ifPresent(found::add));
            }
        }
        return found;
    }

    private List<NationalReportViews.Outdated> inText(String place, String annexCounty, String text) {
        var then = wording.printed(text, frozen);
        var today = wording.printed(text, now);
        return IntStream.range(0, then.size())
                .filter(i -> differ(then.get(i).value(), today.get(i).value()))
                .mapToObj(i ->
                        outdated(place, annexCounty, then.get(i), today.get(i).value()))
                .toList();
    }

    private static NationalReportViews.Outdated outdated(
            String place, String annexCounty, PrintedFigure printed, BigDecimal now) {
        return new NationalReportViews.Outdated(
                place,
                annexCounty,
                printed.passage(),
                printed.written(),
                printed.question().year(),
                printed.question().county(),
                printed.question().municipality(),
                printed.value(),
                now);
    }

    /** A county's own table of figures, as its board accepted it. */
    private Optional<NationalReportViews.Outdated> changed(String county, String question, AnswerFigure figure) {
        if (now.terms(figure.indicator()) == null) {
            return Optional.empty();
        }
        var today = now.find(FigureQuestion.ofCounty(figure.indicator(), figure.year(), county))
                .value();
        return differ(figure.value(), today)
                ? Optional.of(new NationalReportViews.Outdated(
                        question,
                        county,
                        figure.title() + " " + figure.year(),
                        figure.indicator(),
                        figure.year(),
                        county,
                        null,
                        figure.value(),
                        today))
                : Optional.empty();
    }

    private static boolean differ(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one != other : one.compareTo(other) != 0;
    }
}
