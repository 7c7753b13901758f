package se.lansstyrelsen.integration.kit.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The one clock; days are days in Sweden, instants are UTC. */
@Singleton
public class StockholmTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    @Produces
    @ApplicationScoped
    @DefaultBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** This instant, in the microseconds that a column keeps. */
    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Today's date in Sweden. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** Last day of the latest month that has ended in Sweden: as far as readers outside the authorities see. */
    public static LocalDate lastEndedMonth(Clock clock) {
        return YearMonth.from(today(clock)).minusMonths(1).atEndOfMonth();
    }

    /** Today, or the first day of a year that has not begun: the day whose figures stand for the year. */
    public static LocalDate dayIn(int year, Clock clock) {
        return dayIn(year, today(clock));
    }

    /** The day, or the first day of a year that has not begun on it. */
    public static LocalDate dayIn(int year, LocalDate day) {
        var firstDay = LocalDate.of(year, 1, 1);
        return day.isBefore(firstDay) ? firstDay : day;
    }
}
