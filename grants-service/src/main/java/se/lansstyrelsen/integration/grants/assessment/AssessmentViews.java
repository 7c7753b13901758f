package se.lansstyrelsen.integration.grants.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shapes in which assessments are spoken of. */
final class AssessmentViews {

    private AssessmentViews() {}

    @Schema(name = "NewAssessment", description = "Bedömning")
    record NewAssessment(
            @NotEmpty @Size(max = 20) @Valid @Schema(description = "One for each of the call's criteria")
                    List<@NotNull Score> scores) {}

    @Schema(name = "Assessment", description = "En handläggares bedömning")
    record AssessmentView(
            UUID id,
            UUID applicationId,
            @Schema(description = "Subject of the officer") String officer,
            List<Score> scores,
            Instant assessedAt,
            Instant changedAt) {

        static AssessmentView of(Assessment assessment) {
            return new AssessmentView(
                    assessment.id(),
                    assessment.applicationId(),
                    assessment.officer(),
                    assessment.scores(),
                    assessment.assessedAt(),
                    assessment.changedAt());
        }
    }
}
