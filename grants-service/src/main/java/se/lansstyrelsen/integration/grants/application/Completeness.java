package se.lansstyrelsen.integration.grants.application;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.call.CallTerms;
import se.lansstyrelsen.integration.kit.problem.Faults;

/** Everything that is demanded of an application that is sent in, by this capability and by others. */
@ApplicationScoped
class Completeness {

    private final List<SubmissionCheck> checks;

    Completeness(@All List<SubmissionCheck> checks) {
        this.checks = checks;
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 with every fault */
    void require(UUID applicationId, CallTerms call, ApplicationContent content) {
        var faults = new Faults();
        new SubmissionRules(call, content, faults).check();
        checks.forEach(check -> check.check(applicationId, content, faults));
        faults.refuse(
                GrantsProblem.APPLICATION_INCOMPLETE,
                "The application cannot be taken as it is. Correct what errors lists and send it again.");
    }
}
