package se.lansstyrelsen.integration.grants.supplement;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The county board asked for a supplement (begäran om komplettering). */
public record SupplementRequested(UUID applicationId, UUID requestId, Section section, LocalDate answerBy)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("application", "supplement-requested");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return applicationId.toString();
    }
}
