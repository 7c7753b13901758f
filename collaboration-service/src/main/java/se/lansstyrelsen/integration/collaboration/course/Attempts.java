package se.lansstyrelsen.integration.collaboration.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Tries at tests. */
@ApplicationScoped
class Attempts implements PanacheRepositoryBase<Attempt, UUID> {

    List<Attempt> of(UUID participation) {
        return list("participationId = ?1 order by begunAt", participation);
    }

    Attempt require(UUID id, UUID participation) {
        return find("id = ?1 and participationId = ?2", id, participation)
                .firstResultOptional()
                .orElseThrow(() -> Problem.NOT_FOUND.with("The participation has no such attempt."));
    }
}
