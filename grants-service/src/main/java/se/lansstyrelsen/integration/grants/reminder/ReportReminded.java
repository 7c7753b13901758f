package se.lansstyrelsen.integration.grants.reminder;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A recipient was reminded of a report; stays in the journal. */
record ReportReminded(UUID reportId, UUID applicationId, ReminderKind kind, LocalDate dueOn, LocalDate remindedOn)
        implements DomainEvent {

    static final EventType TYPE = EventType.audit("report", "report-reminded");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return reportId.toString();
    }
}
