package se.lansstyrelsen.integration.grants.payment;

import java.math.BigDecimal;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/**
 * A payment came a step further or fell away; stays in the journal, whose entry tells who did it.
 *
 * @param state after it
 * @param code why it fell away, or ACCEPTED when the bank has taken it; else null
 */
record PaymentChanged(UUID applicationId, UUID paymentId, PaymentState state, BigDecimal amount, String code)
        implements DomainEvent {

    static final EventType TYPE = EventType.audit("application", "payment-changed");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return applicationId.toString();
    }
}
