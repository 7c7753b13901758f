package se.lansstyrelsen.integration.reporting.countyreport;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A county's report was written in, sent back or given more time; stays in the journal. */
record CountyReportMoved(UUID countyReportId, UUID assignmentId, String countyCode, String what)
        implements DomainEvent {

    static final EventType TYPE = EventType.audit("county-report", "county-report-moved");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return countyReportId.toString();
    }
}
