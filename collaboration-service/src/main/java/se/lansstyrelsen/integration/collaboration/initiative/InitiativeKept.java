package se.lansstyrelsen.integration.collaboration.initiative;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** An initiative was begun or its particulars changed; stays in the journal. */
record InitiativeKept(UUID initiativeId, String countyCode) implements DomainEvent {

    static final EventType TYPE = EventType.audit("own-initiative", "initiative-kept");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return initiativeId.toString();
    }
}
