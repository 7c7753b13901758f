package se.lansstyrelsen.integration.grants.project;

import java.time.Instant;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A published project was taken out of the catalogue. */
public record ProjectWithdrawn(UUID projectId, Instant withdrawnAt) implements DomainEvent {

    public static final EventType TYPE = EventType.of("project", "project-withdrawn");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return projectId.toString();
    }
}
