package se.lansstyrelsen.integration.allocation.opinion;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The county board changed its assessment; figures and reasons stay in the matter until decided. */
public record AreaOpinionAssessed(UUID areaOpinionId, String municipalityCode) implements DomainEvent {

    public static final EventType TYPE = EventType.of("area-opinion", "area-opinion-assessed");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return areaOpinionId.toString();
    }
}
