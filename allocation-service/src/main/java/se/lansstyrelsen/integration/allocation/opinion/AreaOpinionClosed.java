package se.lansstyrelsen.integration.allocation.opinion;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The matter ended without an opinion; the reason stays in it. */
public record AreaOpinionClosed(UUID areaOpinionId, String municipalityCode, LocalDate closedOn)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("area-opinion", "area-opinion-closed");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return areaOpinionId.toString();
    }
}
