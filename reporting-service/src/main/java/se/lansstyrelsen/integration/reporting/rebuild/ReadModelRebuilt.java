package se.lansstyrelsen.integration.reporting.rebuild;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A rebuild began; stays in the journal. */
record ReadModelRebuilt(UUID rebuildId, int generation) implements DomainEvent {

    static final EventType TYPE = EventType.audit("read-model-rebuild", "read-model-rebuild-begun");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return rebuildId.toString();
    }
}
