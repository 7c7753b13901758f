package se.lansstyrelsen.integration.allocation.round;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A county board asks its municipalities how they stand in a half-year. */
public record CapacityRoundOpened(
        UUID capacityRoundId, String countyCode, int year, int half, LocalDate opensOn, LocalDate closesOn)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("capacity-round", "capacity-round-opened");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return capacityRoundId.toString();
    }
}
