package se.lansstyrelsen.integration.collaboration.situationreport;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A report was opened, contributed to, drafted or edited; stays in the journal. */
record SituationReportMoved(UUID situationReportId, String countyCode, String step) implements DomainEvent {

    static final EventType TYPE = EventType.audit("situation-report", "situation-report-moved");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return situationReportId.toString();
    }
}
