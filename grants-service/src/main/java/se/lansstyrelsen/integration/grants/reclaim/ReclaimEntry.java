package se.lansstyrelsen.integration.grants.reclaim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** What happens to a reclaim before it is decided; stays in the journal. */
sealed interface ReclaimEntry extends DomainEvent {

    UUID reclaimId();

    @Override
    default String aggregateId() {
        return reclaimId().toString();
    }

    record Raised(UUID reclaimId, UUID applicationId, ReclaimGround ground, BigDecimal amount) implements ReclaimEntry {
        static final EventType TYPE = EventType.audit("reclaim", "reclaim-raised");

        @Override
        public EventType eventType() {
            return TYPE;
        }
    }

    record Heard(UUID reclaimId, UUID applicationId, LocalDate answerBy) implements ReclaimEntry {
        static final EventType TYPE = EventType.audit("reclaim", "reclaim-heard");

        @Override
        public EventType eventType() {
            return TYPE;
        }
    }

    record Answered(UUID reclaimId, UUID applicationId, LocalDate answeredOn) implements ReclaimEntry {
        static final EventType TYPE = EventType.audit("reclaim", "reclaim-answered");

        @Override
        public EventType eventType() {
            return TYPE;
        }
    }

    record Proposed(UUID reclaimId, UUID applicationId, ReclaimOutcome outcome, BigDecimal demanded)
            implements ReclaimEntry {
        static final EventType TYPE = EventType.audit("reclaim", "reclaim-proposed");

        @Override
        public EventType eventType() {
            return TYPE;
        }
    }

    record Returned(UUID reclaimId, UUID applicationId) implements ReclaimEntry {
        static final EventType TYPE = EventType.audit("reclaim", "reclaim-returned");

        @Override
        public EventType eventType() {
            return TYPE;
        }
    }

    record Closed(UUID reclaimId, UUID applicationId, ReclaimGround ground, boolean goodFaith) implements ReclaimEntry {
        static final EventType TYPE = EventType.audit("reclaim", "reclaim-closed");

        @Override
        public EventType eventType() {
            return TYPE;
        }
    }
}
