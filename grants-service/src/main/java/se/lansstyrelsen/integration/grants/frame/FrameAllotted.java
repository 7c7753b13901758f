package se.lansstyrelsen.integration.grants.frame;

import java.math.BigDecimal;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A frame was allotted money, or an allotment was changed; the amount is negative when it was lowered. */
public record FrameAllotted(
        UUID frameId, String scheme, int year, String countyCode, BigDecimal amount, BigDecimal allotted)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("frame", "frame-allotted");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return frameId.toString();
    }
}
