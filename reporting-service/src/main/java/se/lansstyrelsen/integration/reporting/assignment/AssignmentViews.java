package se.lansstyrelsen.integration.reporting.assignment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** Shapes of an assignment. */
final class AssignmentViews {

    private AssignmentViews() {}

    @Schema(name = "GovernmentAssignment", description = "Regeringsuppdrag")
    record View(
            UUID id,
            AssignmentContent content,
            @Schema(description = "Days left until the due day; negative when it has passed") long daysLeft,
            List<AmendmentView> amendments) {}

    @Schema(name = "AssignmentAmendment", description = "Ändring under året")
    record AmendmentView(
            LocalDate decidedOn, String legalBasis, LocalDate formerDueOn, LocalDate dueOn, String reason) {

        static AmendmentView of(Amendment one) {
            return new AmendmentView(one.decidedOn(), one.legalBasis(), one.formerDueOn(), one.dueOn(), one.reason());
        }
    }

    @Schema(name = "NewAssignmentAmendment", description = "Ändring av uppdraget")
    record NewAmendment(
            @NotNull @Schema(description = "When the government decided it") LocalDate decidedOn,
            @NotNull @Size(min = 1, max = 200) @Schema(examples = "Regeringsbeslut II:4") String legalBasis,
            @NotNull @Schema(description = "The due day from now on") LocalDate dueOn,
            @NotNull @Size(min = 1, max = 2000) String reason,
            @Size(max = 50) @Schema(description = "Questions put besides the former")
                    List<@NotNull @Valid Question> addedQuestions) {

        NewAmendment {
            legalBasis = Texts.strippedOrNull(legalBasis);
            reason = Texts.strippedOrNull(reason);
            addedQuestions = addedQuestions == null ? List.of() : List.copyOf(addedQuestions);
        }
    }

    @Schema(name = "AssignmentDate", description = "Internt datum, eller annan myndighets")
    record DateRow(
            String code,
            String title,
            LocalDate on,
            @Schema(description = "Days left; negative when it has passed") long daysLeft) {}
}
