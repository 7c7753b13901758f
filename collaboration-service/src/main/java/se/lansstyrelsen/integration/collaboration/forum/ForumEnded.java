package se.lansstyrelsen.integration.collaboration.forum;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A forum's last day was set (forumet har avslutats). */
public record ForumEnded(UUID forumId, ForumLevel level, String countyCode, LocalDate endsOn) implements DomainEvent {

    public static final EventType TYPE = EventType.of("forum", "forum-ended");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return forumId.toString();
    }
}
