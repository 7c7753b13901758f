package se.lansstyrelsen.integration.allocation.distribution;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** An edition of a distribution model (fördelningsmodell) was recorded. */
public record DistributionModelRecorded(
        UUID distributionModelId,
        String name,
        int edition,
        Method method,
        TieRule tieRule,
        LocalDate validFrom,
        LocalDate validTo)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("distribution-model", "distribution-model-recorded");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return distributionModelId.toString();
    }
}
