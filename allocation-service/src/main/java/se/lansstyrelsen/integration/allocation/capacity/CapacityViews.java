package se.lansstyrelsen.integration.allocation.capacity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shapes in which assessments are spoken of. */
final class CapacityViews {

    private CapacityViews() {}

    @Schema(name = "NewCapacityAssessment", description = "Bedömning av beredskap och kapacitet")
    record NewAssessment(
            @NotNull @Pattern(regexp = "\\d{4}", message = "must be four digits") String municipalityCode,
            @NotNull @Min(2016) @Max(2100) Integer year,
            @NotNull @Min(1) @Max(2) Integer half,
            @NotNull @Size(min = 1, max = 6) List<@NotNull @Valid AreaContent> areas) {}

    @Schema(name = "CapacityAssessmentContent", description = "Areas left out count as not answered")
    record Content(@NotNull @Size(min = 1, max = 6) List<@NotNull @Valid AreaContent> areas) {}

    @Schema(name = "CapacityAreaAssessment")
    record AreaContent(
            @NotNull CapacityArea area,
            @NotNull CapacityLevel level,
            @NotBlank @Size(max = 4000) @Schema(description = "Why; no personal data") String reason) {}

    @Schema(name = "CapacityAssessment", description = "Bedömning av beredskap och kapacitet")
    record AssessmentView(
            UUID id,
            String municipalityCode,
            int year,
            int half,
            @Schema(description = "Of the edition, from 1") int number,
            @Schema(description = "The municipality itself, or the county board on its behalf")
                    CapacityAssessment.Source source,
            List<AreaContent> areas,
            Instant recordedAt,
            @Schema(description = "Null for the edition that stands", nullable = true) Instant replacedAt) {

        static AssessmentView of(CapacityAssessment assessment) {
            return new AssessmentView(
                    assessment.id(),
                    assessment.municipalityCode(),
                    assessment.period().year(),
                    assessment.period().half(),
                    assessment.number(),
                    assessment.source(),
                    assessment.areas().entrySet().stream()
                            .map(entry -> new AreaContent(
                                    entry.getKey(),
                                    entry.getValue().level(),
                                    entry.getValue().reason()))
                            .toList(),
                    assessment.recordedAt(),
                    assessment.replacedAt());
        }
    }
}
