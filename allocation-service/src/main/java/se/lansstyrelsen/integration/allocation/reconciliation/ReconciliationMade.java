package se.lansstyrelsen.integration.allocation.reconciliation;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** Our figures were held against a published table. */
public record ReconciliationMade(
        UUID reconciliationId, int year, LocalDate asOf, int rowsRead, int differences, String fileHash)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("reconciliation", "reconciliation-made");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return reconciliationId.toString();
    }
}
