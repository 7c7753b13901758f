package se.lansstyrelsen.integration.allocation.opinion;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A proposed opinion was sent back to be mended; the reason stays in the matter. */
public record AreaOpinionReturned(UUID areaOpinionId, String municipalityCode) implements DomainEvent {

    public static final EventType TYPE = EventType.of("area-opinion", "area-opinion-returned");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return areaOpinionId.toString();
    }
}
