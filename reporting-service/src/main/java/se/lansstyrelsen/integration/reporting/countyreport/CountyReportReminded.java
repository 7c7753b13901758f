package se.lansstyrelsen.integration.reporting.countyreport;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A county board was reminded of its report. @param kind DAYS_21, DAYS_14, DAYS_7 or LATE */
public record CountyReportReminded(
        UUID countyReportId, UUID assignmentId, String countyCode, String kind, LocalDate dueOn, LocalDate remindedOn)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("county-report", "county-report-reminded");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return countyReportId.toString();
    }
}
