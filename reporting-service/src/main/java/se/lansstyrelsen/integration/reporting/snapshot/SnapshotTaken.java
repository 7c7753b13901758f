package se.lansstyrelsen.integration.reporting.snapshot;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** Figures were frozen for a matter; stays in the journal. */
record SnapshotTaken(UUID snapshotId, UUID assignmentId, int number, int figures, String hash) implements DomainEvent {

    static final EventType TYPE = EventType.audit("snapshot", "snapshot-taken");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return snapshotId.toString();
    }
}
