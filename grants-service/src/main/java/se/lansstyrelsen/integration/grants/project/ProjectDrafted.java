package se.lansstyrelsen.integration.grants.project;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A project that the public does not read was opened or written; an audit entry. */
record ProjectDrafted(UUID projectId, UUID applicationId) implements DomainEvent {

    static final EventType TYPE = EventType.audit("project", "project-drafted");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return projectId.toString();
    }
}
