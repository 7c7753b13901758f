package se.lansstyrelsen.integration.collaboration.seat;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A seat was given or its last day set; stays in the journal. */
record SeatChanged(
        UUID seatId, UUID forumId, UUID organisationId, SeatRole role, LocalDate validFrom, LocalDate validTo)
        implements DomainEvent {

    static final EventType TYPE = EventType.audit("seat", "seat-changed");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return seatId.toString();
    }
}
