package se.lansstyrelsen.integration.allocation.plan;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A county board opened its quota plan of a year. */
public record QuotaPlanOpened(UUID quotaPlanId, String countyCode, int year) implements DomainEvent {

    public static final EventType TYPE = EventType.of("quota-plan", "quota-plan-opened");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return quotaPlanId.toString();
    }
}
