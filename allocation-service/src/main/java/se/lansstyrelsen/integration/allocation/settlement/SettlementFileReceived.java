package se.lansstyrelsen.integration.allocation.settlement;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A file of settlement records was taken in whole; counts of rows by fate. */
public record SettlementFileReceived(
        UUID settlementFileId,
        long rowsRead,
        long rowsAccepted,
        long rowsDuplicate,
        long rowsWaiting,
        long rowsRejected)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("settlement-file", "settlement-file-received");

    static SettlementFileReceived of(SettlementFile file) {
        return new SettlementFileReceived(
                file.id(),
                file.rowsRead(),
                file.rowsAccepted(),
                file.rowsDuplicate(),
                file.rowsWaiting(),
                file.rowsRejected());
    }

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return settlementFileId.toString();
    }
}
