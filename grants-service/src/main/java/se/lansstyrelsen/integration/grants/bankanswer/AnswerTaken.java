package se.lansstyrelsen.integration.grants.bankanswer;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A bank's answer to a payment file was taken; stays in the journal. */
record AnswerTaken(
        UUID fileId, UUID answerId, AnswerKind kind, String hash, int accepted, int paid, int failed, int unmatched)
        implements DomainEvent {

    static final EventType TYPE = EventType.audit("payment-file", "bank-answer-taken");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return fileId.toString();
    }
}
