package se.lansstyrelsen.integration.grants.application;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** An applicant wrote in its draft; says nothing of what, and stays in the journal (TF 2:13). */
public record DraftSaved(UUID applicationId) implements DomainEvent {

    public static final EventType TYPE = EventType.audit("application", "draft-saved");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return applicationId.toString();
    }
}
