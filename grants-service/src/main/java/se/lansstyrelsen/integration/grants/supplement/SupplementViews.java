package se.lansstyrelsen.integration.grants.supplement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.application.ApplicationContent;
import se.lansstyrelsen.integration.kit.text.Texts;

/** The shapes in which supplements are spoken of. */
final class SupplementViews {

    private SupplementViews() {}

    @Schema(name = "NewSupplementRequest", description = "Begäran om komplettering")
    record NewRequest(
            @NotNull Section section,
            @NotBlank @Size(max = 4000) @Schema(description = "What is missing, in Swedish") String reason,
            @NotNull @Schema(description = "Last day for the answer, today or later") LocalDate answerBy) {}

    @Schema(name = "NewSupplementAnswer", description = "Komplettering")
    record NewAnswer(
            @NotNull
                    @Valid
                    @Schema(description = "The whole content; only the section asked for may differ from what stands")
                    ApplicationContent content,
            @Size(max = 4000) @Schema(description = "What the applicant wants to say", nullable = true)
                    String comment) {

        NewAnswer {
            comment = Texts.strippedOrNull(comment);
        }
    }

    @Schema(name = "SupplementRequest", description = "Begäran om komplettering")
    record RequestView(
            UUID id,
            UUID applicationId,
            Section section,
            @Schema(description = "In Swedish") String sectionName,
            String reason,
            LocalDate answerBy,
            SupplementRequest.Status status,
            Instant askedAt,
            @Schema(nullable = true) Instant answeredAt,
            @Schema(nullable = true) String comment) {

        static RequestView of(SupplementRequest request, LocalDate today) {
            return new RequestView(
                    request.id(),
                    request.applicationId(),
                    request.section(),
                    request.section().swedish(),
                    request.reason(),
                    request.answerBy(),
                    request.statusOn(today),
                    request.askedAt(),
                    request.answeredAt(),
                    request.answer());
        }
    }
}
