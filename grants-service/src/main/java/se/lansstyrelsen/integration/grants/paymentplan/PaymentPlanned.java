package se.lansstyrelsen.integration.grants.paymentplan;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A plan for a grant's payments was made; stays in the journal. */
record PaymentPlanned(UUID applicationId, UUID planId, int number, BigDecimal grantedAmount, List<PlanPart> parts)
        implements DomainEvent {

    static final EventType TYPE = EventType.audit("application", "payment-planned");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return applicationId.toString();
    }
}
