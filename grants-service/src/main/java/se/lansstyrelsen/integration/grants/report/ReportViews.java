package se.lansstyrelsen.integration.grants.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.scheme.Scheme;

/** The shapes in which reports are spoken of. */
final class ReportViews {

    private ReportViews() {}

    @Schema(name = "NewReportDate", description = "När en rapport ska lämnas")
    record NewReportDate(
            @NotNull ReportKind kind, @NotNull @Schema(description = "Last day, today or later") LocalDate dueOn) {}

    @Schema(name = "NewReport", description = "Utkast till rapport")
    record NewReport(@NotNull ReportKind kind, @NotNull @Valid ReportContent content) {}

    @Schema(name = "NewReportReturn", description = "Återsändning av rapport")
    record NewReturn(
            @NotBlank @Size(max = 20_000) @Schema(description = "What is to be corrected, in Swedish") String reasons,
            @NotNull @Schema(description = "New last day, today or later") LocalDate dueOn) {}

    @Schema(name = "NewReportReview", description = "Granskning av rapporterade kostnader")
    record NewReview(@NotNull @Size(max = 20) List<@NotNull @Valid ReviewedLine> lines) {}

    @Schema(name = "Report", description = "Del- eller slutrapport")
    record ReportView(
            UUID id,
            UUID applicationId,
            ReportKind kind,
            ReportStatus status,
            Scheme scheme,
            String decidingCounty,
            String diaryNumber,
            LocalDate dueOn,
            @Schema(description = "Still with the recipient after its last day") boolean overdue,
            @Schema(description = "As sent in; to the recipient its own draft where it has one") ReportContent content,
            @Schema(description = "SEK, sum of the content's costs", nullable = true) BigDecimal cost,
            @Schema(description = "How many times it was sent in") int submissions,
            @Schema(nullable = true) Instant submittedAt,
            @Schema(description = "Why it was sent back, while it is", nullable = true) String returnReasons,
            @Schema(description = "The officer's review; empty before it") List<ReviewedLine> review,
            @Schema(description = "SEK", nullable = true) BigDecimal approvedCost,
            @Schema(nullable = true) Instant approvedAt) {

        /** @param toRecipient whose draft is its own */
        static ReportView of(Report report, boolean toRecipient, LocalDate today) {
            var content = toRecipient && report.draft() != null ? report.draft() : report.submitted();
            return new ReportView(
                    report.id(),
                    report.applicationId(),
                    report.kind(),
                    report.status(),
                    report.scheme(),
                    report.decidingCounty(),
                    report.diaryNumber(),
                    report.dueOn(),
                    report.status().isWithRecipient() && report.dueOn().isBefore(today),
                    content,
                    content == null ? null : content.cost(),
                    report.submissions(),
                    report.submittedAt(),
                    report.returnReasons(),
                    report.review() == null ? List.of() : report.review(),
                    report.approvedCost(),
                    report.approvedAt());
        }
    }

    @Schema(name = "ReportEdition", description = "Rapporten som den kom in")
    record EditionView(
            @Schema(description = "1 for the first") int number, Instant submittedAt, ReportContent content) {

        static EditionView of(ReportEdition edition) {
            return new EditionView(edition.number(), edition.recordedAt(), edition.content());
        }
    }

    @Schema(name = "OverdueReport", description = "Försenad rapport")
    record OverdueReport(
            UUID reportId,
            UUID applicationId,
            Scheme scheme,
            String decidingCounty,
            String diaryNumber,
            String organisationNumber,
            String applicantName,
            ReportKind kind,
            ReportStatus status,
            LocalDate dueOn,
            long daysLate) {

        static OverdueReport of(Report report, LocalDate today) {
            return new OverdueReport(
                    report.id(),
                    report.applicationId(),
                    report.scheme(),
                    report.decidingCounty(),
                    report.diaryNumber(),
                    report.organisationNumber(),
                    report.applicantName(),
                    report.kind(),
                    report.status(),
                    report.dueOn(),
                    ChronoUnit.DAYS.between(report.dueOn(), today));
        }
    }
}
