package se.lansstyrelsen.integration.grants.conflict;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The board found that a declared conflict does not hinder the officer. */
record ConflictLifted(UUID applicationId, UUID declarationId) implements DomainEvent {

    static final EventType TYPE = EventType.audit("application", "conflict-lifted");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return applicationId.toString();
    }
}
