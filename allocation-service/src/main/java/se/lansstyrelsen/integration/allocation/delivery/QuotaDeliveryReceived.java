package se.lansstyrelsen.integration.allocation.delivery;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** Migrationsverket acknowledged a delivery by the hash of the file it holds. */
public record QuotaDeliveryReceived(UUID quotaDeliveryId, int year, String fileHash) implements DomainEvent {

    public static final EventType TYPE = EventType.of("quota-delivery", "quota-delivery-received");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return quotaDeliveryId.toString();
    }
}
