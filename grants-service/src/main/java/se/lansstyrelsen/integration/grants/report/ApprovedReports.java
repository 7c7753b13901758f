package se.lansstyrelsen.integration.grants.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.Ore;
import se.lansstyrelsen.integration.grants.payment.ReportGate;
import se.lansstyrelsen.integration.grants.paymentplan.AwaitedReport;

/** What the boards have approved of the reports, for payment, reclaim and the catalogue; asked inside a transaction. */
@ApplicationScoped
public class ApprovedReports implements ReportGate {

    private final Reports reports;

    ApprovedReports(Reports reports) {
        this.reports = reports;
    }

    /** SEK, over all the matter's approved reports. */
    public BigDecimal approvedCost(UUID applicationId) {
        return Ore.sum(reports.of(applicationId).stream().map(Report::approvedCostOrZero));
    }

    /** Whether every report of the kind that was asked for is approved, and there is one. */
    public boolean isApproved(UUID applicationId, ReportKind kind) {
        var asked = reports.of(applicationId).stream()
                .filter(report -> report.kind() == kind)
                .toList();
        return !asked.isEmpty() && asked.stream().allMatch(report -> report.status() == ReportStatus.APPROVED);
    }

    /** A part of a payment plan that waits for a report is due once that is approved. */
    @Override
    public boolean isApproved(UUID applicationId, AwaitedReport report) {
        return isApproved(applicationId, ReportKind.valueOf(report.name()));
    }

    /** Whether nothing is left to report: all that was asked for is approved, the final report among it. */
    public boolean areComplete(UUID applicationId) {
        return isApproved(applicationId, ReportKind.FINAL)
                && reports.of(applicationId).stream().allMatch(report -> report.status() == ReportStatus.APPROVED);
    }

    /** The approved final report's words; empty before it is approved. */
    public Optional<ReportContent> finalReport(UUID applicationId) {
        return reports.finalOf(applicationId)
                .filter(report -> report.status() == ReportStatus.APPROVED)
                .map(Report::submitted);
    }
}
