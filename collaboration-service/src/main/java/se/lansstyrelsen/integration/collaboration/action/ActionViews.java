package se.lansstyrelsen.integration.collaboration.action;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shapes in which actions are spoken of. */
final class ActionViews {

    private ActionViews() {}

    @Schema(name = "ActionEnding", description = "Genomförd eller avslutad åtgärd")
    record Ending(
            @NotNull @Size(min = 1, max = 5000) @Schema(description = "What came of it, or why nothing did")
                    String text,
            @Schema(description = "Default today", nullable = true) LocalDate on) {}

    @Schema(name = "ActionPostponement", description = "Åtgärd som får mer tid")
    record Postponement(
            @NotNull @Schema(description = "The new last day") LocalDate dueOn,
            @NotNull @Size(min = 1, max = 5000) String reason) {}

    @Schema(name = "Action", description = "Åtgärd")
    record ActionView(
            UUID id,
            UUID forumId,
            ActionState state,
            ActionContent content,
            @Schema(description = "The responsible one") UUID organisationId,
            @Schema(description = "Who has its seat today; null when it is vacant", nullable = true) String holder,
            @Schema(description = "When it was done or cancelled", nullable = true) LocalDate endedOn,
            @Schema(description = "What came of it, or why nothing did", nullable = true) String outcome,
            @Schema(description = "How many times it was given more time") int postponed,
            @Schema(description = "Why it was last given more time", nullable = true) String postponementReason,
            boolean overdue) {

        static ActionView of(Action action, String holder, LocalDate today) {
            return new ActionView(
                    action.id(),
                    action.forumId(),
                    action.state(),
                    action.content(),
                    action.organisationId(),
                    holder,
                    action.doneOn(),
                    action.outcome(),
                    action.postponed(),
                    action.postponementReason(),
                    isOverdue(action, today));
        }
    }

    @Schema(name = "ActionSummary", description = "En rad i listan över åtgärder")
    record Summary(
            UUID id,
            UUID forumId,
            ActionState state,
            String title,
            UUID organisationId,
            LocalDate dueOn,
            boolean overdue,
            @Schema(nullable = true) UUID issueId,
            @Schema(nullable = true) UUID goalId) {

        static Summary of(Action action, LocalDate today) {
            return new Summary(
                    action.id(),
                    action.forumId(),
                    action.state(),
                    action.title(),
                    action.organisationId(),
                    action.dueOn(),
                    isOverdue(action, today),
                    action.content().issueId(),
                    action.content().goalId());
        }
    }

    private static boolean isOverdue(Action action, LocalDate today) {
        return action.state() == ActionState.OPEN && action.dueOn().isBefore(today);
    }
}
