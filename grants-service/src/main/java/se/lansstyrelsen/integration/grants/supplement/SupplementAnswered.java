package se.lansstyrelsen.integration.grants.supplement;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The applicant answered a request for a supplement. */
public record SupplementAnswered(UUID applicationId, UUID requestId, Section section) implements DomainEvent {

    public static final EventType TYPE = EventType.of("application", "supplement-answered");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return applicationId.toString();
    }
}
