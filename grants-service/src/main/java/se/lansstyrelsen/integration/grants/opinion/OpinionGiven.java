package se.lansstyrelsen.integration.grants.opinion;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The county concerned gave its opinion (yttrande); its words stay in the matter. */
public record OpinionGiven(UUID applicationId, UUID opinionId, String countyCode, Stance stance)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("application", "opinion-given");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return applicationId.toString();
    }
}
