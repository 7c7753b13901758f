package se.lansstyrelsen.integration.allocation.transfer;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A transfer was taken back before it was confirmed. */
public record TransferWithdrawn(UUID transferId, String kind, int year, String fromMunicipality, String toMunicipality)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("transfer", "transfer-withdrawn");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return transferId.toString();
    }
}
