package se.lansstyrelsen.integration.grants.paymentplan;

import java.math.BigDecimal;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A recipient requisitioned a part of its grant; stays in the journal. */
record PartRequisitioned(UUID applicationId, UUID requisitionId, UUID planId, int partNumber, BigDecimal amount)
        implements DomainEvent {

    static final EventType TYPE = EventType.audit("application", "part-requisitioned");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return applicationId.toString();
    }
}
