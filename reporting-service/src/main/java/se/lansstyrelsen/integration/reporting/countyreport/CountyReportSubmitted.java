package se.lansstyrelsen.integration.reporting.countyreport;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A county board submitted its report. @param dueOn its last day @param late after that day */
public record CountyReportSubmitted(
        UUID countyReportId,
        UUID assignmentId,
        int year,
        String number,
        String countyCode,
        LocalDate submittedOn,
        LocalDate dueOn,
        boolean late)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("county-report", "county-report-submitted");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return countyReportId.toString();
    }
}
