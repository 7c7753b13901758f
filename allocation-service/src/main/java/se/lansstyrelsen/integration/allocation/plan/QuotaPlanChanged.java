package se.lansstyrelsen.integration.allocation.plan;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The lines of an open plan were changed. */
public record QuotaPlanChanged(UUID quotaPlanId, String countyCode, int year) implements DomainEvent {

    public static final EventType TYPE = EventType.of("quota-plan", "quota-plan-changed");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return quotaPlanId.toString();
    }
}
