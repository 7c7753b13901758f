package se.lansstyrelsen.integration.allocation.measure;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A measure stands no longer: it was reported by mistake, or not carried out. */
public record MeasureWithdrawn(UUID measureId, String countyCode, String municipalityCode, int year, MeasureKind kind)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("measure", "measure-withdrawn");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return measureId.toString();
    }
}
