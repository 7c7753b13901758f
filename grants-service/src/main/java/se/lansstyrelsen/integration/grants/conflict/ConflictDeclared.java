package se.lansstyrelsen.integration.grants.conflict;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** An officer declared whether it is partial in the matter (18 § förvaltningslagen); who, stands as the journal's actor. */
record ConflictDeclared(UUID applicationId, UUID declarationId, boolean conflict, Ground ground)
        implements DomainEvent {

    static final EventType TYPE = EventType.audit("application", "conflict-declared");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return applicationId.toString();
    }
}
