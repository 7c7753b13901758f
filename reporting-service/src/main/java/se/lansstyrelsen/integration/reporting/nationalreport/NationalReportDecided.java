package se.lansstyrelsen.integration.reporting.nationalreport;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** An edition of the common report was decided. @param hash SHA-256 of the PDF */
public record NationalReportDecided(
        UUID nationalReportId,
        UUID assignmentId,
        int year,
        String number,
        int edition,
        String coordinatingCounty,
        LocalDate decidedOn,
        String hash)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("national-report", "national-report-decided");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return nationalReportId.toString();
    }
}
