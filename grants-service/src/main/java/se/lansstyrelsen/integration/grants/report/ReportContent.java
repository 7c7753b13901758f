package se.lansstyrelsen.integration.grants.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.Ore;
import se.lansstyrelsen.integration.grants.application.CostType;
import se.lansstyrelsen.integration.kit.money.Kronor;
import se.lansstyrelsen.integration.kit.text.Texts;

/**
 * What the recipient writes: the financial report and the report of use (37 § tredje stycket and 37 b § förordning
 * 2010:1122). A draft may lack anything but the template; {@link ReportRules} says what must be there when it is sent in.
 * Each report tells the costs that no earlier one has told.
 */
@Schema(name = "ReportContent", description = "Rapportens innehåll", nullable = true)
public record ReportContent(
        @NotBlank @Size(max = 20) @Schema(description = "Version of the report template, that of the grant's call")
                String templateVersion,
        @Size(max = 20) @Schema(description = "Ekonomisk redovisning: one line a cost type")
                List<@NotNull @Valid CostLine> costs,
        @Size(max = 50) @Schema(description = "Outcome of each of the application's goals")
                List<@NotNull @Valid GoalOutcome> goals,
        @Valid @Schema(nullable = true) Participants participants,
        @Size(max = LONG) @Schema(description = "Genomförda aktiviteter", nullable = true) String activities,
        @Size(max = LONG)
                @Schema(description = "Resultat; demanded of a final report, as are those below", nullable = true)
                String results,
        @Size(max = LONG) @Schema(description = "Metod", nullable = true) String method,
        @Size(max = LONG) @Schema(description = "Lärdomar", nullable = true) String lessons,
        @Size(max = LONG) @Schema(description = "Hur resultatet kan användas av andra", nullable = true)
                String transferability,
        @Size(max = 200) @Schema(description = "Whom to ask, by function and never by name (kontakt)", nullable = true)
                String contactFunction) {

    private static final int LONG = 20_000;

    public ReportContent {
        costs = costs == null ? List.of() : costs;
        goals = goals == null ? List.of() : goals;
        activities = Texts.strippedOrNull(activities);
        results = Texts.strippedOrNull(results);
        method = Texts.strippedOrNull(method);
        lessons = Texts.strippedOrNull(lessons);
        transferability = Texts.strippedOrNull(transferability);
        contactFunction = Texts.strippedOrNull(contactFunction);
    }

    /** Sum of the lines, SEK. */
    @JsonIgnore
    public BigDecimal cost() {
        return Ore.sum(costs.stream().map(CostLine::cost));
    }

    /** What one cost type has cost the recipient; the officer's part of it is {@link ReviewedLine}. */
    @Schema(name = "ReportCostLine", description = "Upparbetad kostnad")
    public record CostLine(
            @NotNull @Schema(description = "Kostnadsslag, one of the budget's") CostType costType,
            @NotNull @PositiveOrZero @Kronor @Schema(description = "SEK, not told in an earlier report")
                    BigDecimal cost,
            @NotNull @Schema(description = "Day of the first cost") LocalDate incurredFrom,
            @NotNull @Schema(description = "Day of the last cost") LocalDate incurredTo,
            @Size(max = 2000) @Schema(nullable = true) String description) {

        public CostLine {
            cost = Ore.of(cost);
            description = Texts.strippedOrNull(description);
        }
    }

    /** @param goal number of the goal in the application, the first is 1 */
    @Schema(name = "GoalOutcome", description = "Måluppfyllelse")
    public record GoalOutcome(
            @NotNull @Min(1) @Schema(description = "Number of the goal in the application, from 1") Integer goal,
            @NotNull Attainment attainment,
            @NotBlank @Size(max = 5000) String outcome) {}

    /** How far a goal was reached. */
    public enum Attainment {
        /** Uppnått. */
        REACHED,
        /** Delvis uppnått. */
        PARTLY,
        /** Inte uppnått. */
        NOT_REACHED
    }

    /** Deltagare. */
    @Schema(name = "ReportParticipants", description = "Deltagare", nullable = true)
    public record Participants(@NotNull @PositiveOrZero Integer women, @NotNull @PositiveOrZero Integer men) {}
}
