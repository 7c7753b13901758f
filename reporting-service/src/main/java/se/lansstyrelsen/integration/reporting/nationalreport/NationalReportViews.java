package se.lansstyrelsen.integration.reporting.nationalreport;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** Shapes of the national report. */
final class NationalReportViews {

    private NationalReportViews() {}

    @Schema(name = "NationalReport", description = "Samlad redovisning")
    record View(
            UUID id,
            UUID assignmentId,
            int edition,
            @Schema(nullable = true, description = "The edition it corrects") UUID corrects,
            @Schema(nullable = true) String correctionReason,
            UUID snapshotId,
            NationalReportState state,
            List<String> missingCounties,
            @Schema(nullable = true) String exceptionReason,
            List<ReportChapter> chapters,
            @Schema(nullable = true) LocalDate reviewEndsOn,
            @Schema(nullable = true, description = "SHA-256 of the printed bytes a decision is made on") String hash,
            @Schema(nullable = true, description = "The day the proof says it is decided on") LocalDate proofDay,
            @Schema(nullable = true) LocalDate decidedOn,
            @Schema(nullable = true) Instant decidedAt) {}

    @Schema(name = "NationalReportRow", description = "En utgåva av en samlad redovisning")
    record Row(
            UUID id,
            UUID assignmentId,
            int edition,
            @Schema(nullable = true, description = "The edition it corrects") UUID corrects,
            UUID snapshotId,
            NationalReportState state,
            @Schema(nullable = true) LocalDate reviewEndsOn,
            @Schema(nullable = true, description = "SHA-256 of the printed bytes") String hash,
            @Schema(nullable = true) LocalDate decidedOn) {}

    @Schema(name = "NewNationalReport", description = "Sammanställning")
    record NewReport(
            @NotNull UUID snapshotId,
            @Size(min = 1, max = 2000)
                    @Schema(description = "Why it is compiled though county reports are missing", nullable = true)
                    String exceptionReason) {

        NewReport {
            exceptionReason = Texts.strippedOrNull(exceptionReason);
        }
    }

    @Schema(name = "NewReportCorrection", description = "Rättelse i en ny utgåva")
    record NewCorrection(@NotNull UUID snapshotId, @NotNull @Size(min = 1, max = 2000) String reason) {

        NewCorrection {
            reason = Texts.strippedOrNull(reason);
        }
    }

    @Schema(name = "ReportChapterText", description = "Kapiteltext")
    record ChapterText(
            @NotNull
                    @Size(min = 1, max = 100_000)
                    @Schema(
                            description =
                                    "Markdown without HTML; figures as {{indicator-code county=12 year=2018}}, charts as {{map indicator=county-quota year=2018}}, likewise bars, table, trend (from, to) and multiples (from, to)")
                    String text) {

        ChapterText {
            text = Texts.strippedOrNull(text);
        }
    }

    @Schema(name = "ReportSnapshotChoice", description = "Val av ögonblicksbild")
    record SnapshotChoice(@NotNull UUID snapshotId) {}

    @Schema(name = "NewReportReview", description = "Remiss till länsstyrelserna")
    record NewReview(@NotNull @Schema(description = "Last day for comments") LocalDate endsOn) {}

    @Schema(name = "ReportDecision", description = "Beslut")
    record NewDecision(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") @Schema(description = "SHA-256 of the proof you have read")
                    String hash) {}

    @Schema(name = "ReportFigureRow", description = "En siffra i rapporten")
    record FigureRow(
            String chapter,
            String passage,
            String mark,
            String indicator,
            int year,
            @Schema(nullable = true) Integer quarter,
            @Schema(nullable = true) String countyCode,
            @Schema(nullable = true) String municipalityCode,
            @Schema(nullable = true) String sex,
            @Schema(nullable = true) String category,
            @Schema(nullable = true, description = "Null: uppgift saknas, or withheld") BigDecimal value,
            String unit,
            String source) {}

    @Schema(name = "OutdatedPassage", description = "Text vars siffra har ändrats vid källan")
    record Outdated(
            @Schema(description = "Code of the chapter, or of the question in an annex") String place,
            @Schema(nullable = true, description = "The annex's county; null in a chapter") String countyCode,
            @Schema(description = "The sentence, or the chart's name") String passage,
            String mark,
            int year,
            @Schema(nullable = true, description = "County of the figure that changed; null for the nation")
                    String figureCounty,
            @Schema(nullable = true) String figureMunicipality,
            @Schema(nullable = true) BigDecimal printed,
            @Schema(nullable = true) BigDecimal now) {}
}
