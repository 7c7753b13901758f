package se.lansstyrelsen.integration.collaboration.strategy;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A strategy's document was attached, in place of the former if any; stays in the journal. */
record StrategyDocumentAttached(UUID strategyId, UUID documentId, String hash) implements DomainEvent {

    static final EventType TYPE = EventType.audit("strategy", "strategy-document-attached");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return strategyId.toString();
    }
}
