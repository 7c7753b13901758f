package se.lansstyrelsen.integration.grants.call;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** Journal entry: a call was announced, to open when its time comes. */
record CallPublished(UUID callId) implements DomainEvent {

    private static final EventType TYPE = EventType.audit("call", "call-published");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return callId.toString();
    }
}
