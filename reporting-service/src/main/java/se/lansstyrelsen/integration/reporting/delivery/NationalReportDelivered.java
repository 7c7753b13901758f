package se.lansstyrelsen.integration.reporting.delivery;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** An edition was handed to the ministry. @param daysLeft until the due day; negative when it was late */
public record NationalReportDelivered(
        UUID nationalReportId,
        UUID assignmentId,
        int edition,
        UUID deliveryId,
        LocalDate deliveredOn,
        LocalDate dueOn,
        long daysLeft,
        String hash)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("national-report", "national-report-delivered");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return nationalReportId.toString();
    }
}
