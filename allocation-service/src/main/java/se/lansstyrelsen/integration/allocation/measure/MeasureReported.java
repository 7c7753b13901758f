package se.lansstyrelsen.integration.allocation.measure;

import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A measure was reported, for the first time or anew; counts of participants and the note stay with it. */
public record MeasureReported(
        UUID measureId,
        String countyCode,
        String municipalityCode,
        int year,
        int number,
        MeasureKind kind,
        MeasureProvider provider,
        List<String> sharedWith,
        List<String> languages,
        Integer places,
        Integer waitingWeeks)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("measure", "measure-reported");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return measureId.toString();
    }
}
