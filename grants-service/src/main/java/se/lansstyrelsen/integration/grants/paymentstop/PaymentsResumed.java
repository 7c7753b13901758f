package se.lansstyrelsen.integration.grants.paymentstop;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A stop on payments was lifted; stays in the journal. */
record PaymentsResumed(UUID applicationId, UUID stopId) implements DomainEvent {

    static final EventType TYPE = EventType.audit("application", "payments-resumed");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return applicationId.toString();
    }
}
