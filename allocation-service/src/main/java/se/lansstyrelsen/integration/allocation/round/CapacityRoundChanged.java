package se.lansstyrelsen.integration.allocation.round;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A round has other days than before. */
public record CapacityRoundChanged(
        UUID capacityRoundId, String countyCode, int year, int half, LocalDate opensOn, LocalDate closesOn)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("capacity-round", "capacity-round-changed");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return capacityRoundId.toString();
    }
}
