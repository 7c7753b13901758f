package se.lansstyrelsen.integration.grants.project;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.scheme.Purpose;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.grants.scheme.TargetGroup;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A granted effort stands in the catalogue from now on (publicerad i projektkatalogen). @param year of the decision */
public record ProjectPublished(
        UUID projectId,
        UUID applicationId,
        Scheme scheme,
        String countyCode,
        String decidingCounty,
        int year,
        List<Purpose> purposes,
        List<TargetGroup> targetGroups,
        ProjectPage page,
        Instant publishedAt)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("project", "project-published");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return projectId.toString();
    }
}
