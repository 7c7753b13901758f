package se.lansstyrelsen.integration.grants.frame;

import java.math.BigDecimal;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** Money of one county's frame was moved to another's. */
public record FrameTransferred(
        UUID fromFrameId,
        UUID toFrameId,
        String scheme,
        int year,
        String fromCounty,
        String toCounty,
        BigDecimal amount)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("frame", "frame-transferred");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return fromFrameId.toString();
    }
}
