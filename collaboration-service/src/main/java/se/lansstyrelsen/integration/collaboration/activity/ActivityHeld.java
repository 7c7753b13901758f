package se.lansstyrelsen.integration.collaboration.activity;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A county board held an activity (genomförd aktivitet). @param enrolled who had a place @param attended who came */
public record ActivityHeld(
        UUID activityId,
        String countyCode,
        ActivityKind kind,
        LocalDate heldOn,
        Set<TargetGroup> targetGroups,
        int enrolled,
        int attended)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("activity", "activity-held");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return activityId.toString();
    }
}
