package se.lansstyrelsen.integration.collaboration.issue;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.forum.ForumLevel;
import se.lansstyrelsen.integration.collaboration.goal.Area;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** An issue was raised in a forum (medskick). */
public record IssueRaised(
        UUID issueId, String title, UUID forumId, ForumLevel level, String countyCode, Area area, LocalDate raisedOn)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("issue", "issue-raised");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return issueId.toString();
    }
}
