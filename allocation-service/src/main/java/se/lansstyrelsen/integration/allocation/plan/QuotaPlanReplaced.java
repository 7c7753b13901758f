package se.lansstyrelsen.integration.allocation.plan;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A later decision took the plan's place. */
public record QuotaPlanReplaced(UUID quotaPlanId, String countyCode, int year, UUID replacedBy) implements DomainEvent {

    public static final EventType TYPE = EventType.of("quota-plan", "quota-plan-replaced");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return quotaPlanId.toString();
    }
}
