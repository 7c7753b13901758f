package se.lansstyrelsen.integration.reporting.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.time.PointInTime;
import se.lansstyrelsen.integration.reporting.indicator.IndicatorRegister;

/** Answers questions about figures; one transaction a method. */
@ApplicationScoped
class ObservationService {

    private final ObservationReader reader;
    private final IndicatorRegister indicators;
    private final Clock clock;

    ObservationService(ObservationReader reader, IndicatorRegister indicators, Clock clock) {
        this.reader = reader;
        this.indicators = indicators;
        this.clock = clock;
    }

    /** What is told of an indicator and year. @param county null for all */
    @Transactional
    Page<ObservationViews.Row> list(String indicator, int year, String county, PointInTime time, PageRequest request) {
        var told = reader.standing(
                List.of(known(indicator)), List.of(year), time.dayIn(year, clock), time.recordedBy(clock));
        var rows = told.stream()
                .filter(one -> county == null || county.equals(one.cell().county()))
                .sorted(Comparator.comparing(one -> one.cell().key()))
                .map(ObservationViews.Row::of)
                .toList();
        return request.slice(rows);
    }

    /** The nation and its counties. */
    @Transactional
    List<ObservationViews.CountyFigure> counties(String indicator, int year, Integer quarter, PointInTime time) {
        var code = known(indicator);
        var figures = new FigureSet(
                indicators.all(),
                reader.standing(List.of(code), List.of(year), time.dayIn(year, clock), time.recordedBy(clock)));
        var nation = new FigureQuestion(code, year, quarter, null, null, null, null, null);
        return Stream.concat(
                        Stream.of(ObservationViews.CountyFigure.of(null, "Riket", figures.find(nation))),
                        Regions.counties().stream()
                                .map(county -> ObservationViews.CountyFigure.of(
                                        county.code(),
                                        county.name(),
                                        figures.find(new FigureQuestion(
                                                code, year, quarter, county.code(), null, null, null, null)))))
                .toList();
    }

    /** How old each service's figures are. */
    @Transactional
    List<ObservationViews.Freshness> freshness() {
        return reader.latest();
    }

    private String known(String indicator) {
        return indicators
                .find(indicator)
                .orElseThrow(() ->
                        Problem.NOT_FOUND.with("There is no indicator " + indicator + ". GET /indicators lists them."))
                .code();
    }
}
