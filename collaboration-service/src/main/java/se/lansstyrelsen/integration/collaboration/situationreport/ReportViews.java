package se.lansstyrelsen.integration.collaboration.situationreport;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** What goes in and out of the situation reports' API. */
final class ReportViews {

    private ReportViews() {}

    @Schema(name = "NewSituationReport", description = "Öppna lägesrapport")
    record NewReport(
            @NotNull @Schema(examples = "14") String countyCode,
            @NotNull @Min(2016) @Max(2200) Integer year,
            @NotNull @Min(1) @Max(4) Integer quarter,
            @NotNull @Schema(description = "Last day to contribute") LocalDate dueOn,
            @Size(max = 50)
                    @Schema(
                            description = "Organisations asked; left out, those of the county's last report",
                            nullable = true)
                    List<@NotNull UUID> contributorIds) {}

    @Schema(name = "Contribution", description = "Bidrag")
    record Contribution(@NotNull @Size(min = 1, max = 6) @Valid List<@NotNull AreaText> texts) {}

    @Schema(name = "Declining", description = "Avböjt bidrag")
    record Declining(@NotNull @Size(min = 1, max = 500) String reason) {

        Declining {
            reason = Texts.strippedOrNull(reason);
        }
    }

    @Schema(name = "SituationReportApproval", description = "Godkännande")
    record Approval(
            @Size(max = 500) @Schema(description = "Why contributions are missing", nullable = true)
                    String exceptionReason) {

        Approval {
            exceptionReason = Texts.strippedOrNull(exceptionReason);
        }
    }

    @Schema(name = "SituationReport", description = "Lägesrapport")
    record ReportView(
            UUID id,
            String countyCode,
            int year,
            int quarter,
            ReportState state,
            LocalDate dueOn,
            List<ContributorView> contributors,
            ReportText text,
            List<Figure> figures,
            @Schema(nullable = true) LocalDate approvedOn,
            @Schema(nullable = true) String exceptionReason,
            @Schema(description = "SHA-256 of the PDF, once approved", nullable = true) String documentHash) {

        static ReportView of(SituationReport report, LocalDate today) {
            return new ReportView(
                    report.id(),
                    report.countyCode(),
                    report.year(),
                    report.quarter(),
                    report.state(),
                    report.dueOn(),
                    report.contributors().stream()
                            .map(one -> new ContributorView(
                                    one.organisationId(),
                                    one.statusOn(today, report.dueOn()),
                                    one.reason(),
                                    one.answeredOn(),
                                    one.texts()))
                            .toList(),
                    report.text(),
                    report.figures(),
                    report.approvedOn(),
                    report.exceptionReason(),
                    report.documentHash());
        }

        /** That it is under way, and nothing of what has been written. */
        ReportView withoutContents() {
            return new ReportView(
                    id,
                    countyCode,
                    year,
                    quarter,
                    state,
                    dueOn,
                    List.of(),
                    new ReportText("Inte publicerad.", List.of(), "Inte publicerad."),
                    List.of(),
                    approvedOn,
                    exceptionReason,
                    documentHash);
        }
    }

    @Schema(name = "Contributor", description = "Bidragsgivare")
    record ContributorView(
            UUID organisationId,
            ContributorStatus status,
            @Schema(nullable = true) String reason,
            @Schema(nullable = true) LocalDate answeredOn,
            List<AreaText> texts) {}

    @Schema(name = "SituationReportOverview", description = "Länens lägesrapporter ett kvartal")
    record CountyRow(
            String countyCode,
            String county,
            @Schema(description = "Null when none is opened", nullable = true) UUID reportId,
            @Schema(description = "NONE, or as the report's state") String state,
            int asked,
            int delivered,
            int late,
            int declined,
            @Schema(description = "Mottagna under kvartalet", nullable = true) Integer received,
            @Schema(description = "Länstal", nullable = true) Long countyQuota) {}
}
