package se.lansstyrelsen.integration.allocation.planchange;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shapes in which a municipality asks for another plan and is answered. */
final class ChangeRequestViews {

    private ChangeRequestViews() {}

    /** What is answered. */
    enum Outcome {
        GRANTED,
        REFUSED
    }

    @Schema(name = "NewPlanChangeRequest", description = "Begäran om ändrad årsplanering")
    record NewRequest(
            @NotNull
                    @Size(min = 12, max = 12, message = "must be twelve numbers, January first")
                    @Schema(description = "The months as the municipality wants them, January first")
                    List<@NotNull @Min(0) @Max(10_000) Integer> planned,
            @NotBlank @Size(max = 2000) @Schema(description = "Why; no personal data") String reason) {}

    @Schema(name = "NewPlanChangeAnswer")
    record NewAnswer(
            @NotNull @Schema(description = "GRANTED changes the plan at once") Outcome outcome,
            @NotBlank @Size(max = 2000) @Schema(description = "Why; no personal data") String reason) {}

    @Schema(name = "PlanChangeRequest", description = "Begäran om ändrad årsplanering")
    record RequestView(
            UUID id,
            UUID monthlyPlanId,
            @Schema(description = "The edition of the plan that the municipality had before it") int planNumber,
            List<Integer> planned,
            String reason,
            ChangeRequestStatus status,
            Instant askedAt,
            @Schema(description = "The answer's reason, null while open", nullable = true) String answer,
            @Schema(nullable = true) Instant answeredAt) {

        static RequestView of(ChangeRequest request) {
            return new RequestView(
                    request.id(),
                    request.monthlyPlanId(),
                    request.planNumber(),
                    request.planned(),
                    request.reason(),
                    request.status(),
                    request.askedAt(),
                    request.answer(),
                    request.answeredAt());
        }
    }
}
