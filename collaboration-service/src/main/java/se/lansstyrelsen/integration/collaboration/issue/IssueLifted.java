package se.lansstyrelsen.integration.collaboration.issue;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.forum.ForumLevel;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** An issue went to the forum above (medskicket har lyfts). */
public record IssueLifted(
        UUID issueId,
        UUID fromForumId,
        UUID toForumId,
        ForumLevel fromLevel,
        ForumLevel toLevel,
        String countyCode,
        LocalDate liftedOn)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("issue", "issue-lifted");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return issueId.toString();
    }
}
