package se.lansstyrelsen.integration.grants.retention;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A name was erased from so many rows; stays in the journal, which never bore the name. */
record OfficialErased(UUID erasureId, int proposals, int decisions, int reclaims, int leftInOpenMatters)
        implements DomainEvent {

    static final EventType TYPE = EventType.audit("official-erasure", "official-erased");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return erasureId.toString();
    }
}
