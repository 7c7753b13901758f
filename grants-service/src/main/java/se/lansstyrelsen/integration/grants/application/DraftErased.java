package se.lansstyrelsen.integration.grants.application;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** An applicant erased its draft, or it lay unsent too long; stays in the journal. */
public record DraftErased(UUID applicationId) implements DomainEvent {

    public static final EventType TYPE = EventType.audit("application", "draft-erased");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return applicationId.toString();
    }
}
