package se.lansstyrelsen.integration.allocation.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shapes in which quota plans are spoken of. */
final class QuotaPlanViews {

    private QuotaPlanViews() {}

    @Schema(name = "QuotaPlanContent", description = "Kommuntalsärende; municipalities left out count as not stated")
    record Content(
            @NotNull @Pattern(regexp = "\\d{2}", message = "must be two digits") String countyCode,
            @NotNull @Min(2016) @Max(2100) Integer year,
            @NotNull @Size(max = 100) List<@NotNull @Valid LineContent> lines) {}

    @Schema(name = "QuotaPlanLine")
    record LineContent(
            @NotNull @Pattern(regexp = "\\d{4}", message = "must be four digits") String municipalityCode,
            @Min(0) @Max(100_000) @Schema(description = "Modelltal, null when not stated", nullable = true)
                    Integer modelQuota,
            @Min(0)
                    @Max(100_000)
                    @Schema(
                            description = "What the municipality was asked about, null when not stated",
                            nullable = true)
                    Integer proposedQuota,
            @Min(0) @Max(100_000) @Schema(description = "Kommuntal, null when not stated", nullable = true)
                    Integer decidedQuota,
            @Size(max = QuotaLine.LONGEST_REASON)
                    @Schema(
                            description =
                                    "Demanded where decided differs from a stated model figure; each transfer adds its own",
                            nullable = true)
                    String deviationReason) {}

    @Schema(name = "NewConsultation")
    record NewConsultation(
            @NotNull @Schema(description = "Last day for comments; today or a past day will do") LocalDate closesOn) {}

    @Schema(name = "NewComment")
    record NewComment(
            @NotNull @Pattern(regexp = "\\d{4}", message = "must be four digits") String municipalityCode,
            @NotBlank @Size(max = 10_000) String text) {}

    @Schema(name = "QuotaComment")
    record CommentView(UUID id, String municipalityCode, String text, Instant givenAt) {
        static CommentView of(QuotaComment comment) {
            return new CommentView(comment.id(), comment.municipalityCode(), comment.text(), comment.givenAt());
        }
    }

    @Schema(name = "QuotaPlan", description = "Kommuntalsärende")
    record PlanView(
            UUID id,
            String countyCode,
            int year,
            QuotaPlanStatus status,
            @Schema(nullable = true) LocalDate closesOn,
            @Schema(description = "Länstal that stands now, null when none", nullable = true) Integer countyQuota,
            @Schema(description = "Sum of stated model figures", nullable = true) Integer modelSum,
            @Schema(description = "Sum of stated decided figures", nullable = true) Integer decidedSum,
            List<LineContent> lines,
            @Schema(nullable = true) Instant proposedAt,
            @Schema(nullable = true) String diaryNumber,
            @Schema(nullable = true) LocalDate decidedOn,
            @Schema(nullable = true) String rapporteur,
            Instant createdAt,
            @Schema(nullable = true) UUID replacedBy,
            @Schema(
                            description = "The decided plan that stood when the lines were written; when another is"
                                    + " decided since, they must be written anew before a decision",
                            nullable = true)
                    UUID basedOn) {

        static PlanView of(QuotaPlan plan, Integer countyQuota) {
            return new PlanView(
                    plan.id(),
                    plan.countyCode(),
                    plan.year(),
                    plan.status(),
                    plan.closesOn(),
                    countyQuota,
                    plan.modelSum(),
                    plan.decidedSum(),
                    plan.lines().entrySet().stream()
                            .map(entry -> new LineContent(
                                    entry.getKey(),
                                    entry.getValue().modelQuota(),
                                    entry.getValue().proposedQuota(),
                                    entry.getValue().decidedQuota(),
                                    entry.getValue().deviationReason()))
                            .toList(),
                    plan.proposedAt(),
                    plan.diaryNumber(),
                    plan.decidedOn(),
                    plan.rapporteur(),
                    plan.createdAt(),
                    plan.replacedBy(),
                    plan.basedOn());
        }
    }

    @Schema(name = "QuotaDeviation", description = "How a county's decision stands to the model")
    record DeviationView(
            String countyCode,
            int year,
            UUID quotaPlanId,
            @Schema(description = "Null when no model figure is stated", nullable = true) Boolean deviated,
            @Schema(nullable = true) Integer modelSum,
            @Schema(nullable = true) Integer decidedSum,
            List<Deviation> deviations) {

        static DeviationView of(QuotaPlan plan) {
            var deviations = plan.lines().entrySet().stream()
                    .filter(entry -> entry.getValue().deviates())
                    .map(entry -> new Deviation(
                            entry.getKey(),
                            entry.getValue().modelQuota(),
                            entry.getValue().decidedQuota(),
                            entry.getValue().decidedQuota() - entry.getValue().modelQuota(),
                            entry.getValue().deviationReason()))
                    .toList();
            return new DeviationView(
                    plan.countyCode(),
                    plan.year(),
                    plan.id(),
                    plan.modelSum() == null ? null : (Boolean) !deviations.isEmpty(),
                    plan.modelSum(),
                    plan.decidedSum(),
                    deviations);
        }
    }

    @Schema(name = "MunicipalityDeviation")
    record Deviation(String municipalityCode, int modelQuota, int decidedQuota, int difference, String reason) {}
}
