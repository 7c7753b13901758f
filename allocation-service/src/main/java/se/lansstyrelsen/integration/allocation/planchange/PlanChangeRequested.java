package se.lansstyrelsen.integration.allocation.planchange;

import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/**
 * A municipality asked for another plan; its reason stays with the request.
 *
 * @param planned twelve numbers, January first
 */
public record PlanChangeRequested(
        UUID monthlyPlanId, UUID changeRequestId, String municipalityCode, int year, List<Integer> planned)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("monthly-plan", "monthly-plan-change-requested");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return monthlyPlanId.toString();
    }
}
