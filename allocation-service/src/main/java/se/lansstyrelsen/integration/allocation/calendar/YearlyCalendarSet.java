package se.lansstyrelsen.integration.allocation.calendar;

import java.time.LocalDate;
import java.util.List;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The dates of a year's calendar were set, for the first time or anew; all of them are told. */
public record YearlyCalendarSet(int year, LocalDate commonDate, List<Step> steps) implements DomainEvent {

    public static final EventType TYPE = EventType.of("yearly-calendar", "yearly-calendar-set");

    /** A step and its last day. */
    public record Step(String step, LocalDate dueOn) {}

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return String.valueOf(year);
    }
}
