package se.lansstyrelsen.integration.reporting.countyreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.kit.time.StockholmTime;
import se.lansstyrelsen.integration.reporting.indicator.IndicatorRegister;
import se.lansstyrelsen.integration.reporting.observation.FigureSet;
import se.lansstyrelsen.integration.reporting.observation.ObservationReader;
import se.lansstyrelsen.integration.reporting.wording.ReportWording;

/** Checks the marks for figures in an answer against the figures as they stand; the report reads them out of its snapshot. */
@ApplicationScoped
class AnswerMarks {

    private final ReportWording wording;
    private final ObservationReader reader;
    private final IndicatorRegister indicators;
    private final Clock clock;

    AnswerMarks(ReportWording wording, ObservationReader reader, IndicatorRegister indicators, Clock clock) {
        this.wording = wording;
        this.reader = reader;
        this.indicators = indicators;
        this.clock = clock;
    }

    void check(String text) {
        var asked = ReportWording.asked(text, "/text");
        var years = asked.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var figures = new FigureSet(
                indicators.all(), reader.standing(asked.keySet(), years, StockholmTime.today(clock), clock.instant()));
        wording.check(text, figures, years, "/text");
    }
}
