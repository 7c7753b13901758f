package se.lansstyrelsen.integration.grants.opinion;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The county concerned was given the opportunity to give its opinion (37 b § förordning 2010:1122). */
public record OpinionInvited(
        UUID applicationId, UUID opinionId, String countyCode, String decidingCounty, LocalDate answerBy)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("application", "opinion-invited");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return applicationId.toString();
    }
}
