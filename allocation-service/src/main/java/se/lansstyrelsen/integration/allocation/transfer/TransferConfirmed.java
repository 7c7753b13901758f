package se.lansstyrelsen.integration.allocation.transfer;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The county board confirmed a transfer, and the figures have moved (omfördelning). */
public record TransferConfirmed(
        UUID transferId,
        String kind,
        int year,
        String fromMunicipality,
        String toMunicipality,
        int amount,
        String diaryNumber,
        LocalDate decidedOn)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("transfer", "transfer-confirmed");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return transferId.toString();
    }
}
