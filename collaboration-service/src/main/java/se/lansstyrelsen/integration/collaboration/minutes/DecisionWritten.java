package se.lansstyrelsen.integration.collaboration.minutes;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A decision was written down or reworded before the minutes; stays in the journal. */
record DecisionWritten(UUID decisionId, UUID meetingId, int year, int number) implements DomainEvent {

    static final EventType TYPE = EventType.audit("decision", "decision-written");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return decisionId.toString();
    }
}
