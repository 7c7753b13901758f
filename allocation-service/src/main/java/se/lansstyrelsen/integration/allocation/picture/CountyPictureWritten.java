package se.lansstyrelsen.integration.allocation.picture;

import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.capacity.CapacityArea;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A county board wrote its joint picture of a half-year, or wrote it anew; the text stays with the picture. */
public record CountyPictureWritten(
        UUID countyPictureId, String countyCode, int year, int half, int number, List<CapacityArea> areas)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("county-picture", "county-picture-written");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return countyPictureId.toString();
    }
}
