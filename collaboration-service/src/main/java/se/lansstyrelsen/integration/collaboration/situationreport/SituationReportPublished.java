package se.lansstyrelsen.integration.collaboration.situationreport;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A county's situation report was approved and published. @param hash of the PDF @param missing who never answered */
public record SituationReportPublished(
        UUID situationReportId,
        String countyCode,
        int year,
        int quarter,
        LocalDate approvedOn,
        String hash,
        List<UUID> missing)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("situation-report", "situation-report-published");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return situationReportId.toString();
    }
}
