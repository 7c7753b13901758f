package se.lansstyrelsen.integration.allocation.transfer;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** Two municipalities' agreement to transfer quota (persons) or share (promille) was registered. */
public record TransferRegistered(
        UUID transferId, String kind, int year, String fromMunicipality, String toMunicipality, int amount)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("transfer", "transfer-registered");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return transferId.toString();
    }
}
