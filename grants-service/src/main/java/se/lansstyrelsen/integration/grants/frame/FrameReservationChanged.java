package se.lansstyrelsen.integration.grants.frame;

import java.math.BigDecimal;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** Money of a frame was set aside, or given up again; stays in the journal. */
public record FrameReservationChanged(UUID frameId, String kind, BigDecimal amount, UUID matterId)
        implements DomainEvent {

    public static final EventType TYPE = EventType.audit("frame", "frame-reservation-changed");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return frameId.toString();
    }
}
