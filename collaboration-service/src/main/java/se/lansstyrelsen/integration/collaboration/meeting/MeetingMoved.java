package se.lansstyrelsen.integration.collaboration.meeting;

import java.time.Instant;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A meeting was planned, changed or came further on its way; stays in the journal. */
record MeetingMoved(UUID meetingId, UUID forumId, MeetingState state, Instant startsAt) implements DomainEvent {

    static final EventType TYPE = EventType.audit("meeting", "meeting-moved");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return meetingId.toString();
    }
}
