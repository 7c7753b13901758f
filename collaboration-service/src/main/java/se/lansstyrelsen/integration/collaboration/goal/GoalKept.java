package se.lansstyrelsen.integration.collaboration.goal;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A goal was set or reworded; stays in the journal. */
record GoalKept(UUID goalId, int year, String countyCode, Area area) implements DomainEvent {

    static final EventType TYPE = EventType.audit("goal", "goal-kept");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return goalId.toString();
    }
}
