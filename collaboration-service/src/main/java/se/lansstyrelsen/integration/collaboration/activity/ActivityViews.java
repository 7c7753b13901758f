package se.lansstyrelsen.integration.collaboration.activity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** What goes in and out of the activities' API. */
final class ActivityViews {

    private ActivityViews() {}

    /** @param content without the online address for others than the board */
    @Schema(name = "Activity", description = "Aktivitet")
    record ActivityView(
            UUID id,
            ActivityState state,
            ActivityContent content,
            @Schema(description = "Places left") int placesLeft,
            @Schema(description = "People in the waiting list") int waiting,
            @Schema(nullable = true) String cancellationReason) {}

    @Schema(name = "ActivityCancellation", description = "Inställd aktivitet")
    record Cancellation(@NotNull @Size(min = 1, max = 500) String reason) {}

    @Schema(name = "Attendance", description = "Närvaro")
    record Attendance(@NotNull @Schema(description = "Enrolments of those who came") Set<@NotNull UUID> enrolmentIds) {}

    @Schema(name = "NewEnrolment", description = "Anmälan")
    record NewEnrolment(
            @NotNull @Size(min = 1, max = 100) String name,
            @NotNull @Email @Size(max = 254) String email,
            @NotNull @Size(min = 1, max = 200) String organisation,
            @NotNull TargetGroup group) {

        NewEnrolment {
            name = Texts.strippedOrNull(name);
            email = Texts.strippedOrNull(email);
            organisation = Texts.strippedOrNull(organisation);
        }
    }

    @Schema(name = "OwnEnrolment", description = "Min anmälan")
    record OwnEnrolment(
            UUID activityId,
            @Schema(description = "Leads back to the enrolment; keep it") String key,
            EnrolmentState state,
            @Schema(description = "Place in the waiting list from 1, null with a place", nullable = true)
                    Integer placeInLine) {}

    @Schema(name = "Enrolment", description = "Anmälan")
    record EnrolmentView(
            UUID id,
            @Schema(description = "Null when erased", nullable = true) String name,
            @Schema(nullable = true) String email,
            @Schema(nullable = true) String organisation,
            TargetGroup group,
            EnrolmentState state,
            Instant enrolledAt) {

        static EnrolmentView of(Enrolment one) {
            return new EnrolmentView(
                    one.id(), one.name(), one.email(), one.organisation(), one.group(), one.state(), one.enrolledAt());
        }
    }

    @Schema(name = "Evaluation", description = "Utvärdering")
    record Evaluation(
            @NotNull @Size(max = 20) @Schema(description = "One for each question, 1 to 5")
                    List<@NotNull @Min(1) @Max(5) Integer> grades,
            @Size(max = 2000) @Schema(nullable = true) String comment) {}

    @Schema(name = "EvaluationResults", description = "Utvärderingens resultat")
    record Results(int attended, int answered, List<QuestionResult> questions, List<String> comments) {}

    /** @param counts how many gave 1, 2, 3, 4 and 5 */
    @Schema(name = "EvaluationQuestionResult")
    record QuestionResult(
            String question,
            @Schema(description = "With one decimal, null without answers", nullable = true) BigDecimal mean,
            @Schema(description = "How many gave 1, 2, 3, 4 and 5") List<Integer> counts) {}

    @Schema(name = "ActivityCount", description = "Aktiviteter och deltagare")
    record ActivityCount(
            String countyCode,
            TargetGroup group,
            @Schema(description = "Held activities where somebody of the group took part") int activities,
            @Schema(description = "Who attended") int attended) {}
}
