package se.lansstyrelsen.integration.grants.call;

import java.time.Instant;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A published call was changed before it opened, or prolonged. */
public record CallChanged(UUID callId, Instant opensAt, Instant closesAt) implements DomainEvent {

    public static final EventType TYPE = EventType.of("call", "call-changed");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return callId.toString();
    }
}
