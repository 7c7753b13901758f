package se.lansstyrelsen.integration.grants.archive;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Closings of matters in every county. */
@ApplicationScoped
class Closings implements PanacheRepositoryBase<Closing, UUID> {

    Closing require(UUID applicationId) {
        return findByIdOptional(applicationId)
                .orElseThrow(() -> Problem.NOT_FOUND.with("The matter is not closed, so that there is no closing."));
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 when the matter is open */
    Closing requireForArchive(UUID applicationId) {
        return findByIdOptional(applicationId)
                .orElseThrow(() -> GrantsProblem.MATTER_NOT_CLOSED.with(
                        "Close the matter first: POST /grants/" + applicationId + "/closings."));
    }
}
