package se.lansstyrelsen.integration.collaboration.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.goal.Area;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** An issue was closed, its answer seen by all it came from (medskicket har avslutats). */
public record IssueClosed(UUID issueId, String countyCode, Area area, LocalDate closedOn, List<UUID> origins)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("issue", "issue-closed");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return issueId.toString();
    }
}
