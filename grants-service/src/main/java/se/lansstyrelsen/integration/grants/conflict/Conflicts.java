package se.lansstyrelsen.integration.grants.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.kit.caller.Caller;

/**
 * Bars the caller from a matter in which it is partial (jäv, 16–18 §§ förvaltningslagen 2017:900); asked by every capability
 * that handles matters, inside its transaction.
 */
@ApplicationScoped
public class Conflicts {

    private final ConflictDeclarations declarations;
    private final Caller caller;

    Conflicts(ConflictDeclarations declarations, Caller caller) {
        this.declarations = declarations;
        this.caller = caller;
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 403 when the caller has a conflict that stands */
    public void mustBeFree(UUID applicationId) {
        own(applicationId).ifPresent(Conflicts::mustNotStand);
    }

    /**
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 when the caller has declared nothing, 403 when it
     *     has a conflict that stands
     */
    public void mustHaveDeclared(UUID applicationId) {
        mustNotStand(own(applicationId)
                .orElseThrow(() -> GrantsProblem.NO_DECLARATION.with(
                        "Declare first whether you have a conflict of interest: POST /applications/" + applicationId
                                + "/conflict-declarations.")));
    }

    private Optional<ConflictDeclaration> own(UUID applicationId) {
        return declarations.latest(applicationId, caller.subject());
    }

    private static void mustNotStand(ConflictDeclaration declaration) {
        if (declaration.stands()) {
            throw GrantsProblem.CONFLICT_OF_INTEREST.with("You declared a conflict of interest in this matter at "
                    + declaration.declaredAt() + ". Somebody else handles it.");
        }
    }
}
