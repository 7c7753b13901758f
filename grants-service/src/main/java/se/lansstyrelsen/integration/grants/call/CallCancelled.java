package se.lansstyrelsen.integration.grants.call;

import java.time.Instant;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** Utlysningen ställdes in. */
public record CallCancelled(UUID callId, Instant cancelledAt) implements DomainEvent {

    public static final EventType TYPE = EventType.of("call", "call-cancelled");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return callId.toString();
    }
}
