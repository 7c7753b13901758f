package se.lansstyrelsen.integration.collaboration.minutes;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.forum.ForumLevel;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A forum decided something, as the verified minutes have it (beslut har fattats). */
public record DecisionMade(
        UUID decisionId,
        UUID meetingId,
        UUID forumId,
        ForumLevel level,
        String countyCode,
        int year,
        int number,
        LocalDate decidedOn)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("decision", "decision-made");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return decisionId.toString();
    }
}
