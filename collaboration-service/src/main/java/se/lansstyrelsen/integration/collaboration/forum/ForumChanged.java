package se.lansstyrelsen.integration.collaboration.forum;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A forum's place, lead or time was changed (ändrat forum). */
public record ForumChanged(
        UUID forumId,
        String name,
        ForumLevel level,
        UUID parentId,
        String countyCode,
        UUID leadOrganisationId,
        LocalDate startsOn,
        LocalDate endsOn)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("forum", "forum-changed");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return forumId.toString();
    }
}
