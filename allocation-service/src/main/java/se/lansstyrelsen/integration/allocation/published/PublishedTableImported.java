package se.lansstyrelsen.integration.allocation.published;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A published table was taken in whole. */
public record PublishedTableImported(
        UUID publishedTableId,
        String layout,
        int year,
        String fileHash,
        int rowsRead,
        int municipalities,
        int missingMunicipalities)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("published-table", "published-table-imported");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return publishedTableId.toString();
    }
}
