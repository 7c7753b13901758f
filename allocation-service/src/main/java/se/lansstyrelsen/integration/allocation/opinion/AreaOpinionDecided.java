package se.lansstyrelsen.integration.allocation.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The county board decided its opinion (yttrande). */
public record AreaOpinionDecided(
        UUID areaOpinionId,
        String municipalityCode,
        String diaryNumber,
        LocalDate decidedOn,
        boolean binding,
        List<DecidedArea> areas)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("area-opinion", "area-opinion-decided");

    /** What it says of an area; the reasons stand in the document. */
    public record DecidedArea(String areaCode, Assessment assessment) {}

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return areaOpinionId.toString();
    }
}
