package se.lansstyrelsen.integration.reporting.nationalreport;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The report was written in, sent for review or printed for decision; stays in the journal. */
record NationalReportMoved(UUID nationalReportId, UUID assignmentId, int edition, String what) implements DomainEvent {

    static final EventType TYPE = EventType.audit("national-report", "national-report-moved");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return nationalReportId.toString();
    }
}
