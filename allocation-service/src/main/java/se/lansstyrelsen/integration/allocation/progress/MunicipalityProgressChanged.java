package se.lansstyrelsen.integration.allocation.progress;

import java.time.LocalDate;
import java.util.List;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/**
 * A municipality's figures are now these: absolute, as of a day, so that one event makes up for any that were missed.
 * Sent at most once in 300 ms for each municipality and year.
 */
public record MunicipalityProgressChanged(
        int year,
        String countyCode,
        String municipalityCode,
        LocalDate asOf,
        Integer quota,
        int assigned,
        int received,
        int selfSettled,
        Integer overAssigned,
        List<Quarter> quarters)
        implements DomainEvent {

    /** What happened in a calendar quarter; received also after the year of the quota. @param quarter 1 to 4 */
    public record Quarter(int year, int quarter, int assigned, int received, int selfSettled) {}

    public static final EventType TYPE = EventType.of("municipality-progress", "municipality-progress-changed");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return year + "-" + municipalityCode;
    }
}
