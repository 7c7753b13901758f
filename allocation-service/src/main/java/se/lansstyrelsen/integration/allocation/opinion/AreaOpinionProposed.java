package se.lansstyrelsen.integration.allocation.opinion;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** An opinion on areas was proposed for decision. */
public record AreaOpinionProposed(UUID areaOpinionId, String municipalityCode) implements DomainEvent {

    public static final EventType TYPE = EventType.of("area-opinion", "area-opinion-proposed");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return areaOpinionId.toString();
    }
}
