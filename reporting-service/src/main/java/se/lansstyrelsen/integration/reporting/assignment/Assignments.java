package se.lansstyrelsen.integration.reporting.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Every government assignment. */
@ApplicationScoped
class Assignments implements PanacheRepositoryBase<GovernmentAssignment, UUID> {

    GovernmentAssignment require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with(
                        "There is no assignment with that id. GET /government-assignments lists them."));
    }

    GovernmentAssignment require(UUID id, long expectedVersion) {
        var assignment = require(id);
        ExpectedVersion.check(expectedVersion, assignment.version());
        return assignment;
    }
}
