package se.lansstyrelsen.integration.collaboration.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.forum.ForumLevel;
import se.lansstyrelsen.integration.collaboration.goal.Area;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** Whoever held an issue answered it (medskicket har besvarats). */
public record IssueAnswered(
        UUID issueId,
        UUID holderForumId,
        UUID holderOrganisationId,
        ForumLevel level,
        String countyCode,
        Area area,
        LocalDate answeredOn,
        int waitingDays,
        List<UUID> origins)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("issue", "issue-answered");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return issueId.toString();
    }
}
