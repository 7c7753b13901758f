package se.lansstyrelsen.integration.collaboration.activity;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** An activity was announced, changed, opened or cancelled; stays in the journal. */
record ActivityKept(UUID activityId, String countyCode, ActivityState state) implements DomainEvent {

    static final EventType TYPE = EventType.audit("activity", "activity-kept");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return activityId.toString();
    }
}
