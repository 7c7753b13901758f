package se.lansstyrelsen.integration.reporting.delivery;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The ministry's receipt came; stays in the journal. */
record ReceiptKept(UUID deliveryId, UUID nationalReportId) implements DomainEvent {

    static final EventType TYPE = EventType.audit("report-delivery", "receipt-kept");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return deliveryId.toString();
    }
}
