package se.lansstyrelsen.integration.grants.application;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The applicant withdrew its application before it was decided (återkallelse). */
public record ApplicationWithdrawn(UUID applicationId, String diaryNumber, String decidingCounty)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("application", "application-withdrawn");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return applicationId.toString();
    }
}
