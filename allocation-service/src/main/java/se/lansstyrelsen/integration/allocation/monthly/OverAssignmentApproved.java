package se.lansstyrelsen.integration.allocation.monthly;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A municipality approved so many persons beyond its quota in all; its reason stays with the plan. */
public record OverAssignmentApproved(
        UUID monthlyPlanId, UUID approvalId, String municipalityCode, int year, int persons) implements DomainEvent {

    public static final EventType TYPE = EventType.of("monthly-plan", "over-assignment-approved");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return monthlyPlanId.toString();
    }
}
