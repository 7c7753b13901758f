package se.lansstyrelsen.integration.grants.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/**
 * A board approved a report (godkänd rapport); the words of it stay in the matter.
 *
 * @param approvedInMatter SEK, over all the matter's approved reports
 * @param unspent SEK, what is granted without what is approved so far
 */
public record ReportApproved(
        UUID applicationId,
        UUID reportId,
        ReportKind kind,
        Scheme scheme,
        String decidingCounty,
        String diaryNumber,
        String organisationNumber,
        BigDecimal cost,
        BigDecimal approvedCost,
        BigDecimal ineligibleCost,
        BigDecimal approvedInMatter,
        BigDecimal granted,
        BigDecimal unspent,
        Instant approvedAt)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("report", "report-approved");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return reportId.toString();
    }
}
