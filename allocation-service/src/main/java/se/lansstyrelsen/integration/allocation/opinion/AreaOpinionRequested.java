package se.lansstyrelsen.integration.allocation.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A municipality asked the county board for its opinion on areas (7 b § förordning 1994:361). */
public record AreaOpinionRequested(
        UUID areaOpinionId, String municipalityCode, LocalDate receivedOn, List<String> areaCodes)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("area-opinion", "area-opinion-requested");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return areaOpinionId.toString();
    }
}
