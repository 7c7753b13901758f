package se.lansstyrelsen.integration.grants.paymentstop;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** Payments were stopped in a matter; stays in the journal. */
record PaymentsStopped(UUID applicationId, UUID stopId) implements DomainEvent {

    static final EventType TYPE = EventType.audit("application", "payments-stopped");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return applicationId.toString();
    }
}
