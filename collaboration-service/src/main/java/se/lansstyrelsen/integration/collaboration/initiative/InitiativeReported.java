package se.lansstyrelsen.integration.collaboration.initiative;

import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A county board told what an initiative of its own came to in a year (resultat av egen insats). */
public record InitiativeReported(
        UUID initiativeId, String countyCode, int year, int women, int men, List<Funding.Source> funding)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("own-initiative", "initiative-reported");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return initiativeId.toString();
    }
}
