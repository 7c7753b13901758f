package se.lansstyrelsen.integration.allocation.planchange;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A municipality's request was granted, and its plan changed in the same transaction, or it was refused. */
public record PlanChangeAnswered(
        UUID monthlyPlanId, UUID changeRequestId, String municipalityCode, int year, ChangeRequestStatus outcome)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("monthly-plan", "monthly-plan-change-answered");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return monthlyPlanId.toString();
    }
}
