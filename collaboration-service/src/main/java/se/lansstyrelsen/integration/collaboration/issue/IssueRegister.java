package se.lansstyrelsen.integration.collaboration.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.kit.problem.Fault;

/** The issues, for what is done about them; called inside its transactions. */
@ApplicationScoped
public class IssueRegister {

    private final Issues issues;

    IssueRegister(Issues issues) {
        this.issues = issues;
    }

    /** An issue that a body names. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 when there is none */
    public void mustExist(UUID id, String pointer) {
        if (issues.findByIdOptional(id).isEmpty()) {
            throw CollaborationProblem.NO_SUCH_ISSUE.with(
                    "There is no issue with that id. GET /issues lists them.",
                    List.of(new Fault(pointer, "is not an issue")));
        }
    }
}
