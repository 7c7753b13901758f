package se.lansstyrelsen.integration.collaboration.seat;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** Somebody took or left a seat, or was erased; who it was stands in the seat only. Stays in the journal. */
record HolderChanged(UUID seatId) implements DomainEvent {

    static final EventType TYPE = EventType.audit("seat", "seat-holder-changed");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return seatId.toString();
    }
}
