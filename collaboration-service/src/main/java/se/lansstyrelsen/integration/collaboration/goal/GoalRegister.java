package se.lansstyrelsen.integration.collaboration.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.kit.problem.Fault;

/** The goals, for what is done to reach them; called inside its transactions. */
@ApplicationScoped
public class GoalRegister {

    private final Goals goals;

    GoalRegister(Goals goals) {
        this.goals = goals;
    }

    /** A goal that a body names. @param countyCode whose it must be, null for any */
    public void mustExist(UUID id, String countyCode, String pointer) {
        goals.findByIdOptional(id)
                .filter(goal -> countyCode == null || goal.countyCode().equals(countyCode))
                .orElseThrow(() -> CollaborationProblem.NO_SUCH_GOAL.with(
                        "There is no such goal. GET /goals lists them.",
                        List.of(new Fault(pointer, "is not a goal of the county"))));
    }
}
