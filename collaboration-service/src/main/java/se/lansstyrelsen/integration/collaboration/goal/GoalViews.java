package se.lansstyrelsen.integration.collaboration.goal;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shapes in which goals are spoken of. */
final class GoalViews {

    private GoalViews() {}

    @Schema(name = "Goal", description = "Mål för ett län, år och område")
    record GoalView(
            UUID id,
            GoalState state,
            GoalContent content,
            FollowUp followUp,
            @Schema(description = "Last year's goal that it goes on with", nullable = true) UUID carriedFrom,
            @Schema(description = "Next year's goal that goes on with it", nullable = true) UUID carriedTo,
            @Schema(description = "Granted projects that serve it") long projects,
            @Schema(description = "SEK granted to them") BigDecimal granted) {

        static GoalView of(Goal goal, LinkedProjects.Sum projects) {
            return new GoalView(
                    goal.id(),
                    goal.state(),
                    goal.content(),
                    goal.judgedAs(),
                    goal.carriedFrom(),
                    goal.carriedTo(),
                    projects.count(),
                    projects.granted());
        }
    }

    @Schema(name = "GoalSummary", description = "En rad i listan över mål")
    record Summary(
            UUID id,
            GoalState state,
            int year,
            String countyCode,
            Area area,
            @Schema(nullable = true) String ownArea,
            String wording,
            @Schema(description = "Judgement of the follow-up; null while open", nullable = true) String judgement) {

        static Summary of(Goal goal) {
            var content = goal.content();
            return new Summary(
                    goal.id(),
                    goal.state(),
                    content.year(),
                    content.countyCode(),
                    content.area(),
                    content.ownArea(),
                    content.wording(),
                    goal.judgedAs() == null ? null : goal.judgedAs().judgement().name());
        }
    }

    @Schema(name = "LinkedProjectPlacing", description = "Målet som projektet bidrar till")
    record Placing(@NotNull UUID goalId) {}
}
