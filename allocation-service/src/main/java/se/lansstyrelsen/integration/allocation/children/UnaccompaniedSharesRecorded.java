package se.lansstyrelsen.integration.allocation.children;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The shares of a year (andelstal) were recorded, before transfers; with every municipality. */
public record UnaccompaniedSharesRecorded(UUID shareVersionId, int year, LocalDate validFrom, List<Share> shares)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("share-version", "unaccompanied-shares-recorded");

    /** One municipality's promille. */
    public record Share(String municipalityCode, int promille) {}

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return shareVersionId.toString();
    }
}
