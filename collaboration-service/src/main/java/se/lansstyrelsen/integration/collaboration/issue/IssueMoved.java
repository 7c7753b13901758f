package se.lansstyrelsen.integration.collaboration.issue;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.forum.ForumLevel;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/**
 * An issue went elsewhere than to the forum above, or something else happened to it.
 *
 * @param holderForumId who holds it afterwards, null when an organisation does; both null when it went up in another
 * @param level of the forum that holds it
 */
public record IssueMoved(
        UUID issueId,
        StepKind what,
        UUID holderForumId,
        UUID holderOrganisationId,
        ForumLevel level,
        String countyCode,
        LocalDate movedOn)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("issue", "issue-moved");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return issueId.toString();
    }
}
