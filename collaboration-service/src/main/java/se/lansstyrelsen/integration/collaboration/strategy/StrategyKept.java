package se.lansstyrelsen.integration.collaboration.strategy;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A strategy was adopted or revised; stays in the journal. */
record StrategyKept(UUID strategyId, String countyCode, LocalDate validFrom, LocalDate validTo) implements DomainEvent {

    static final EventType TYPE = EventType.audit("strategy", "strategy-kept");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return strategyId.toString();
    }
}
