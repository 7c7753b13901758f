package se.lansstyrelsen.integration.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import se.lansstyrelsen.integration.kit.time.StockholmTime;
import se.lansstyrelsen.integration.reporting.indicator.IndicatorRegister;
import se.lansstyrelsen.integration.reporting.observation.FigureSet;
import se.lansstyrelsen.integration.reporting.observation.ObservationReader;

/** The figures of a page. */
@ApplicationScoped
class Figures {

    static final String COUNTY_QUOTA = "county-quota";
    static final String MUNICIPAL_QUOTA = "municipal-quota";
    static final String COUNTED = "counted-against-quota";
    static final String FRAME = "grant-frame";
    static final String CHARGED = "grants-charged";
    static final String PAID = "grants-paid";

    private final ObservationReader reader;
    private final IndicatorRegister indicators;
    private final EntityManager database;
    private final Clock clock;

    Figures(ObservationReader reader, IndicatorRegister indicators, EntityManager database, Clock clock) {
        this.reader = reader;
        this.indicators = indicators;
        this.database = database;
        this.clock = clock;
    }

    /** As they stood on a day, as far as is known now. */
    FigureSet of(List<String> codes, List<Integer> years, LocalDate day) {
        return new FigureSet(indicators.all(), reader.standing(codes, years, day, clock.instant()));
    }

    /** The latest year anything is told of an indicator; this year when nothing is. */
    int latestYear(String indicator) {
        var years = years(indicator);
        return years.isEmpty() ? StockholmTime.today(clock).getYear() : years.get(years.size() - 1);
    }

    /** The years anything is told of an indicator, the earliest first. */
    List<Integer> years(String indicator) {
        return database.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select distinct year from observation
                         where indicator_code = :indicator and generation in (0, (select generation from read_model))
                         order by year""",
                        Integer.class)
                .setParameter("indicator", indicator)
                .getResultList();
    }
}
