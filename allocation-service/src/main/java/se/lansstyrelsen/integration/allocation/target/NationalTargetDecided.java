package se.lansstyrelsen.integration.allocation.target;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The national number of a year and its länstal were recorded, anew or as a revision. */
public record NationalTargetDecided(
        UUID nationalTargetId,
        int year,
        int total,
        Integer quotaRefugees,
        String legalBasis,
        LocalDate validFrom,
        Map<String, Integer> countyQuotas)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("national-target", "national-target-decided");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return nationalTargetId.toString();
    }
}
