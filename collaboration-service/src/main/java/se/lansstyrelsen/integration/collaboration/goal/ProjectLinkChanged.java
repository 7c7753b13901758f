package se.lansstyrelsen.integration.collaboration.goal;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A granted project was linked to an area and goal, or moved; stays in the journal. */
record ProjectLinkChanged(UUID projectId, Area area, UUID goalId) implements DomainEvent {

    static final EventType TYPE = EventType.audit("linked-project", "linked-project-changed");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return projectId.toString();
    }
}
