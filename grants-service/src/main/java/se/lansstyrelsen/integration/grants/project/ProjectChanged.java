package se.lansstyrelsen.integration.grants.project;

import java.time.Instant;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** What a published project's page says has changed. */
public record ProjectChanged(UUID projectId, ProjectPage page, Instant changedAt) implements DomainEvent {

    public static final EventType TYPE = EventType.of("project", "project-changed");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return projectId.toString();
    }
}
