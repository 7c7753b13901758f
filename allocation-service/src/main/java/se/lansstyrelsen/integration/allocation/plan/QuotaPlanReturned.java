package se.lansstyrelsen.integration.allocation.plan;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A decision-maker sent a proposal back. */
public record QuotaPlanReturned(UUID quotaPlanId, String countyCode, int year, String reason) implements DomainEvent {

    public static final EventType TYPE = EventType.of("quota-plan", "quota-plan-returned");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return quotaPlanId.toString();
    }
}
