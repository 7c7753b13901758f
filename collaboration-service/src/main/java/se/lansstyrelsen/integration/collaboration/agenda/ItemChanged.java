package se.lansstyrelsen.integration.collaboration.agenda;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** An item came, was changed, moved, noted or dropped; stays in the journal. */
record ItemChanged(UUID itemId, UUID forumId, UUID meetingId, ItemState state) implements DomainEvent {

    static final EventType TYPE = EventType.audit("agenda-item", "agenda-item-changed");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return itemId.toString();
    }
}
