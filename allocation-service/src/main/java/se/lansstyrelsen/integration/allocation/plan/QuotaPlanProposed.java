package se.lansstyrelsen.integration.allocation.plan;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A case officer proposed the plan for decision. */
public record QuotaPlanProposed(UUID quotaPlanId, String countyCode, int year) implements DomainEvent {

    public static final EventType TYPE = EventType.of("quota-plan", "quota-plan-proposed");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return quotaPlanId.toString();
    }
}
