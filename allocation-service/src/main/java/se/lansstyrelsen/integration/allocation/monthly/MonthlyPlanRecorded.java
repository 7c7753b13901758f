package se.lansstyrelsen.integration.allocation.monthly;

import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/**
 * A municipality's plan of a year was recorded or changed.
 *
 * @param planned twelve numbers, January first
 */
public record MonthlyPlanRecorded(
        UUID monthlyPlanId,
        String countyCode,
        String municipalityCode,
        int year,
        int number,
        List<Integer> planned,
        int total)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("monthly-plan", "monthly-plan-recorded");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return monthlyPlanId.toString();
    }
}
