package se.lansstyrelsen.integration.reporting.countyreport;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The coordinating board accepted a county's report. */
public record CountyReportAccepted(
        UUID countyReportId, UUID assignmentId, int year, String number, String countyCode, LocalDate acceptedOn)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("county-report", "county-report-accepted");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return countyReportId.toString();
    }
}
