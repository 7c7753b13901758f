package se.lansstyrelsen.integration.reporting.assignment;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The government gave the county boards an assignment. */
public record AssignmentIssued(
        UUID assignmentId,
        int year,
        String number,
        LocalDate dueOn,
        String recipientMinistry,
        String coordinatingCounty,
        String writingCounty,
        LocalDate countyReportsDueOn)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("government-assignment", "assignment-issued");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return assignmentId.toString();
    }
}
