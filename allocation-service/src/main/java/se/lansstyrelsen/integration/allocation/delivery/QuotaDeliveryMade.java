package se.lansstyrelsen.integration.allocation.delivery;

import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A file of quotas and children's shares was made for Migrationsverket. The reason for gaps stays in the table. */
public record QuotaDeliveryMade(
        UUID quotaDeliveryId,
        int year,
        String fileHash,
        int rows,
        int quotaSum,
        int shareSum,
        List<MissingCounty> missing,
        UUID replaces)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("quota-delivery", "quota-delivery-made");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return quotaDeliveryId.toString();
    }
}
