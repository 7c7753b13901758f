package se.lansstyrelsen.integration.grants.paymentfile;

import java.math.BigDecimal;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A payment file was made for the bank; stays in the journal. */
record PaymentFileMade(UUID fileId, String messageId, String countyCode, int payments, BigDecimal sum, String hash)
        implements DomainEvent {

    static final EventType TYPE = EventType.audit("payment-file", "payment-file-made");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return fileId.toString();
    }
}
