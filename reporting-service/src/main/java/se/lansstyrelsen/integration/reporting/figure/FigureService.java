package se.lansstyrelsen.integration.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import se.lansstyrelsen.integration.kit.chart.Chart;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.time.PointInTime;
import se.lansstyrelsen.integration.reporting.indicator.IndicatorRegister;
import se.lansstyrelsen.integration.reporting.observation.FigureSet;
import se.lansstyrelsen.integration.reporting.observation.ObservationReader;
import se.lansstyrelsen.integration.reporting.wording.ReportWording;

/** Draws figures as they stand. */
@ApplicationScoped
class FigureService {

    private final ObservationReader reader;
    private final IndicatorRegister indicators;
    private final ReportWording wording;
    private final Clock clock;

    FigureService(ObservationReader reader, IndicatorRegister indicators, ReportWording wording, Clock clock) {
        this.reader = reader;
        this.indicators = indicators;
        this.wording = wording;
        this.clock = clock;
    }

    @Transactional
    Chart draw(FigureName name, PointInTime time) {
        if (indicators.find(name.indicator()).isEmpty()) {
            throw Problem.NOT_FOUND.with("There is no indicator " + name.indicator() + ". GET /indicators lists them.");
        }
        if (name.county() != null && Regions.county(name.county()).isEmpty()) {
            throw Problem.NOT_FOUND.with("There is no county " + name.county() + ".");
        }
        var years = name.years();
        var last = years.get(years.size() - 1);
        var figures = new FigureSet(
                indicators.all(),
                reader.standing(List.of(name.indicator()), years, time.dayIn(last, clock), time.recordedBy(clock)));
        try {
            return wording.chart(name.mark(), figures);
        } catch (IllegalArgumentException e) {
            throw Problem.NOT_FOUND.with(e.getMessage());
        }
    }
}
