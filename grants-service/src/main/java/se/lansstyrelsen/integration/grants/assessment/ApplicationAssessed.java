package se.lansstyrelsen.integration.grants.assessment;

import java.util.Map;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** An officer scored an application, for the first time or anew; stays in the journal, without the reasons. */
record ApplicationAssessed(UUID applicationId, UUID assessmentId, Map<String, Integer> points) implements DomainEvent {

    static final EventType TYPE = EventType.audit("application", "application-assessed");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return applicationId.toString();
    }
}
