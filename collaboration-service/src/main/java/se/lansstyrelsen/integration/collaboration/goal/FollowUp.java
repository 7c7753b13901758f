package se.lansstyrelsen.integration.collaboration.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** How a goal is judged at the end of its year, and what comes of it. */
@Schema(name = "GoalFollowUp", description = "Uppföljning av ett mål", nullable = true)
record FollowUp(
        @NotNull Judgement judgement,
        @NotNull @Size(min = 1, max = 10_000) @Schema(description = "What the judgement rests on") String text,
        @Size(max = 20) @Valid @Schema(description = "Outcome of the goal's indicators")
                List<@NotNull Outcome> outcomes,
        @NotNull Next next,
        @Schema(description = "The day of the follow-up; default today", nullable = true) LocalDate on) {

    FollowUp {
        text = Texts.strippedOrNull(text);
        outcomes = outcomes == null ? List.of() : outcomes;
    }

    /** What comes of the goal. */
    @Schema(name = "GoalNext")
    enum Next {
        /** It goes on the next year (förs över). */
        CARRY_OVER,
        CLOSE
    }

    @Schema(name = "GoalIndicatorOutcome", description = "Utfall för en indikator")
    record Outcome(@NotNull @Size(min = 1, max = 200) String indicator, @NotNull BigDecimal value) {}

    FollowUp on(LocalDate day) {
        return new FollowUp(judgement, text, outcomes, next, day);
    }
}
