package se.lansstyrelsen.integration.grants.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Proposals, by application; at most one of a matter's is open. */
@ApplicationScoped
class Proposals implements PanacheRepositoryBase<Proposal, UUID> {

    Proposal require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.NOT_FOUND.with("There is no proposal with that id."));
    }

    List<Proposal> of(UUID applicationId) {
        return list("applicationId = ?1 order by proposedAt, id", applicationId);
    }
}
