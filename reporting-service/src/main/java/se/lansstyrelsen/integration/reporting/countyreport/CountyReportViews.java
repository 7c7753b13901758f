package se.lansstyrelsen.integration.reporting.countyreport;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** Shapes of a county's report. */
final class CountyReportViews {

    private CountyReportViews() {}

    @Schema(name = "CountyReport", description = "Länsrapport")
    record View(
            UUID id,
            UUID assignmentId,
            String countyCode,
            ReportState state,
            Punctuality punctuality,
            LocalDate dueOn,
            @Schema(nullable = true) LocalDate extendedUntil,
            @Schema(nullable = true) String extensionReason,
            @Schema(nullable = true) LocalDate submittedOn,
            @Schema(nullable = true) LocalDate acceptedOn,
            @Schema(nullable = true) String sentBackReason,
            List<Answer> answers) {

        View withoutAnswers() {
            return new View(
                    id,
                    assignmentId,
                    countyCode,
                    state,
                    punctuality,
                    dueOn,
                    extendedUntil,
                    extensionReason,
                    submittedOn,
                    acceptedOn,
                    sentBackReason,
                    List.of());
        }
    }

    @Schema(name = "CountyReportRow", description = "Läget för en länsrapport")
    record Row(
            UUID id,
            String countyCode,
            String countyName,
            ReportState state,
            Punctuality punctuality,
            LocalDate dueOn,
            @Schema(nullable = true) LocalDate extendedUntil,
            @Schema(nullable = true) LocalDate submittedOn,
            @Schema(description = "Questions answered, without what waits to be accepted") int answered,
            @Schema(description = "Answers filled in that nobody has accepted") int prefilled,
            @Schema(description = "Latest reminder; null before the first", nullable = true) LocalDate remindedOn) {}

    @Schema(name = "CountyReportSummary", description = "Länsrapporterna i siffror")
    record Summary(
            int reports,
            int notStarted,
            int drafts,
            int submitted,
            int accepted,
            int onTime,
            int lateByException,
            int late,
            @Schema(
                            description =
                                    "Share of the delivered that came on time, in percent with one decimal; null before any",
                            nullable = true)
                    BigDecimal onTimeRate) {}

    @Schema(name = "PrefillAcceptance", description = "Godtagna förifyllda svar")
    record PrefillAcceptance(@NotNull @Size(min = 1, max = 100) Set<@NotNull String> questionCodes) {}

    @Schema(name = "CountyReportReturn", description = "Återsändning")
    record Return(@NotNull @Size(min = 1, max = 4000) @Schema(description = "What to mend") String reason) {

        Return {
            reason = Texts.strippedOrNull(reason);
        }
    }

    @Schema(name = "CountyReportExtension", description = "Anstånd")
    record Extension(@NotNull LocalDate until, @NotNull @Size(min = 1, max = 2000) String reason) {

        Extension {
            reason = Texts.strippedOrNull(reason);
        }
    }
}
