package se.lansstyrelsen.integration.grants.bankanswer;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A person settled a line that matched no payment; stays in the journal. @param paymentId null when it is of none */
record LineSettled(UUID fileId, UUID lineId, UUID paymentId) implements DomainEvent {

    static final EventType TYPE = EventType.audit("payment-file", "unmatched-line-settled");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return fileId.toString();
    }
}
