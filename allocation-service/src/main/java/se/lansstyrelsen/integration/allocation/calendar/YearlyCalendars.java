package se.lansstyrelsen.integration.allocation.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.store.UniqueRows;

/** The calendars of all years. */
@ApplicationScoped
class YearlyCalendars implements PanacheRepositoryBase<YearlyCalendar, Integer> {

    YearlyCalendar require(int year) {
        return findByIdOptional(year)
                .orElseThrow(() -> Problem.NOT_FOUND.with(
                        "There is no calendar for " + year + ". The coordinator sets it under yearly-calendars."));
    }

    YearlyCalendar require(int year, long expectedVersion) {
        var calendar = require(year);
        ExpectedVersion.check(expectedVersion, calendar.version());
        return calendar;
    }

    /** Keeps the first calendar of a year. */
    void keep(YearlyCalendar calendar) {
        UniqueRows.keep(
                () -> persistAndFlush(calendar),
                () -> AllocationProblem.CALENDAR_ALREADY_SET.with(
                        "The calendar for " + calendar.year() + " is set already. Change that one."));
    }
}
