package se.lansstyrelsen.integration.grants.repayment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** What happens to the money of a decided reclaim; stays in the journal. */
sealed interface RepaymentEntry extends DomainEvent {

    UUID reclaimId();

    @Override
    default String aggregateId() {
        return reclaimId().toString();
    }

    record Reminded(UUID reclaimId, UUID applicationId, BigDecimal late, LocalDate on) implements RepaymentEntry {
        static final EventType TYPE = EventType.audit("reclaim", "repayment-reminded");

        @Override
        public EventType eventType() {
            return TYPE;
        }
    }

    /** Handed over to collection (inkasso). */
    record HandedOver(UUID reclaimId, UUID applicationId, BigDecimal outstanding, LocalDate on)
            implements RepaymentEntry {
        static final EventType TYPE = EventType.audit("reclaim", "repayment-handed-over");

        @Override
        public EventType eventType() {
            return TYPE;
        }
    }

    record Received(
            UUID reclaimId,
            UUID applicationId,
            UUID receiptId,
            BigDecimal amount,
            LocalDate receivedOn,
            List<Receipt.Part> parts,
            BigDecimal outstanding)
            implements RepaymentEntry {
        static final EventType TYPE = EventType.audit("reclaim", "repayment-received");

        @Override
        public EventType eventType() {
            return TYPE;
        }
    }
}
