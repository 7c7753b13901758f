package se.lansstyrelsen.integration.allocation.calendar;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A county board reported that its children's shares (andelstal) of a year stand after transfers. */
public record ChildrenSharesReported(
        UUID shareReportId, String countyCode, int year, LocalDate reportedOn, String diaryNumber)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("share-report", "children-shares-reported");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return shareReportId.toString();
    }
}
