package se.lansstyrelsen.integration.collaboration.goal;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A year's goal was judged, and carried over or closed (målet har följts upp). */
public record GoalFollowedUp(
        UUID goalId,
        int year,
        String countyCode,
        Area area,
        Judgement judgement,
        FollowUp.Next next,
        LocalDate followedUpOn,
        UUID carriedTo)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("goal", "goal-followed-up");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return goalId.toString();
    }
}
