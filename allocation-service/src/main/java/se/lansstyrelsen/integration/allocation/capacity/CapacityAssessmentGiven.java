package se.lansstyrelsen.integration.allocation.capacity;

import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A municipality assessed its capacity, for the first time or anew; the reasons stay with the assessment. */
public record CapacityAssessmentGiven(
        UUID capacityAssessmentId,
        String countyCode,
        String municipalityCode,
        int year,
        int half,
        int number,
        boolean onBehalf,
        List<Area> areas)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("capacity-assessment", "capacity-assessment-given");

    /** An assessed area. */
    public record Area(CapacityArea area, CapacityLevel level) {}

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return capacityAssessmentId.toString();
    }
}
