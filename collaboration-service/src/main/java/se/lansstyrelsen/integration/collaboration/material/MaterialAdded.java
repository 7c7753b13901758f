package se.lansstyrelsen.integration.collaboration.material;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A file was put with an agenda item; stays in the journal. */
record MaterialAdded(UUID materialId, UUID itemId, String hash) implements DomainEvent {

    static final EventType TYPE = EventType.audit("material", "material-added");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return materialId.toString();
    }
}
