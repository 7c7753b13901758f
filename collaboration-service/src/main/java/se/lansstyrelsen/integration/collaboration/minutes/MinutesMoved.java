package se.lansstyrelsen.integration.collaboration.minutes;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** Minutes were written, verified by one, withdrawn or added to; stays in the journal. */
record MinutesMoved(UUID minutesId, UUID meetingId, String what, UUID seatId) implements DomainEvent {

    static final EventType TYPE = EventType.audit("minutes", "minutes-moved");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return minutesId.toString();
    }
}
