package se.lansstyrelsen.integration.reporting.assignment;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The government changed an assignment within the year. */
public record AssignmentAmended(
        UUID assignmentId, int year, String number, LocalDate decidedOn, LocalDate dueOn, LocalDate countyReportsDueOn)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("government-assignment", "assignment-amended");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return assignmentId.toString();
    }
}
