package se.lansstyrelsen.integration.collaboration.forum;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A forum was formed (forum har bildats). */
public record ForumFormed(
        UUID forumId,
        String name,
        ForumLevel level,
        UUID parentId,
        String countyCode,
        UUID leadOrganisationId,
        LocalDate startsOn,
        LocalDate endsOn)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("forum", "forum-formed");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return forumId.toString();
    }
}
