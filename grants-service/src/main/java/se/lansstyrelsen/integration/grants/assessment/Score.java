package se.lansstyrelsen.integration.grants.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.call.Criterion;
import se.lansstyrelsen.integration.kit.problem.Fault;

/** What an officer gives an application on one criterion of its call. */
@Schema(name = "Score", description = "Poäng på ett bedömningskriterium")
record Score(
        @NotNull @Schema(description = "Code of a criterion of the call", examples = "need") String criterion,
        @NotNull
                @Min(0)
                @Max(5)
                @Schema(
                        description =
                                "0 not met, 1 met poorly, 2 met in part, 3 met acceptably, 4 met well, 5 met very well (0 uppfylls inte, 5 uppfylls mycket väl)")
                Integer points,
        @NotBlank @Size(max = 4000) @Schema(description = "Motivering, in Swedish") String reason) {

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 unless each criterion has one score */
    static void mustCover(List<Criterion> criteria, List<Score> scores) {
        var open = criteria.stream().map(Criterion::code).collect(Collectors.toCollection(HashSet::new));
        var faults = new ArrayList<Fault>();
        for (var i = 0; i < scores.size(); i++) {
            if (!open.remove(scores.get(i).criterion)) {
                faults.add(
                        new Fault("/scores/" + i + "/criterion", "must be one of the call's criteria, and only once"));
            }
        }
        open.stream().sorted().forEach(code -> faults.add(new Fault("/scores", "must hold a score for " + code)));
        if (!faults.isEmpty()) {
            throw GrantsProblem.CRITERIA_NOT_COVERED.with(
                    "The call's criteria are "
                            + criteria.stream().map(Criterion::code).collect(Collectors.joining(", ")) + ".",
                    faults);
        }
    }
}
