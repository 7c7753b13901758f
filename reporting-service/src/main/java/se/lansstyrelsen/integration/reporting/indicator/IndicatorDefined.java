package se.lansstyrelsen.integration.reporting.indicator;

import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** An indicator was defined, or its words changed; stays in the journal. */
record IndicatorDefined(String code, int edition) implements DomainEvent {

    static final EventType TYPE = EventType.audit("indicator", "indicator-defined");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return code;
    }
}
