package se.lansstyrelsen.integration.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import se.lansstyrelsen.integration.reporting.observation.FigureQuestion;
import se.lansstyrelsen.integration.reporting.observation.FigureSet;
import se.lansstyrelsen.integration.reporting.opendata.PublicArea;
import se.lansstyrelsen.integration.reporting.opendata.PublicFigures;
import se.lansstyrelsen.integration.reporting.opendata.PublicYear;
import se.lansstyrelsen.integration.reporting.page.Access;
import se.lansstyrelsen.integration.reporting.page.Visit;

/**
 * Länstal and kommuntal beside what has come of them: for the authorities as of any day, for everybody else as open data
 * has it.
 */
@ApplicationScoped
class Outcomes {

    private final Figures figures;
    private final PublicFigures open;

    Outcomes(Figures figures, PublicFigures open) {
        this.figures = figures;
        this.open = open;
    }

    OutcomesOfYear of(Visit visit) {
        var year = visit.choice().year(figures.latestYear(Figures.COUNTED));
        if (visit.may(Access.AUTHORITIES)) {
            var told = figures.of(
                    List.of(Figures.COUNTY_QUOTA, Figures.MUNICIPAL_QUOTA, Figures.COUNTED),
                    List.of(year),
                    visit.choice().day());
            return new OutcomesOfYear(
                    year, Words.until(visit.choice()), area -> ofAuthorities(told, year, area), visit, true);
        }
        var told = open.of(year);
        return new OutcomesOfYear(
                year, "till och med " + Words.day(told.asOf()), area -> ofEverybody(told, area), visit, false);
    }

    private static Outcome ofAuthorities(FigureSet told, int year, String area) {
        var quota = area.length() > 2 ? Figures.MUNICIPAL_QUOTA : Figures.COUNTY_QUOTA;
        return new Outcome(
                told.find(question(quota, year, area)).value(),
                told.find(question(Figures.COUNTED, year, area)).value(),
                false);
    }

    private static FigureQuestion question(String indicator, int year, String area) {
        return new FigureQuestion(
                indicator,
                year,
                null,
                area.isEmpty() ? null : area.substring(0, 2),
                area.length() > 2 ? area : null,
                null,
                null,
                null);
    }

    private static Outcome ofEverybody(PublicYear told, String area) {
        return area.isEmpty()
                ? outcome(told.nation(), told.nation().countyQuota())
                : told.area(area)
                        .map(one -> outcome(one, area.length() > 2 ? one.quota() : one.countyQuota()))
                        .orElse(new Outcome(null, null, false));
    }

    private static Outcome outcome(PublicArea area, Integer quota) {
        var counted = area.counted();
        return new Outcome(number(quota), number(counted.value()), counted.withheld());
    }

    private static BigDecimal number(Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }
}
