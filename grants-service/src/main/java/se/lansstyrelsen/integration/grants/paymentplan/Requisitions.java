package se.lansstyrelsen.integration.grants.paymentplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Requisitions, by grant; a part of a plan is requisitioned once. */
@ApplicationScoped
class Requisitions implements PanacheRepositoryBase<Requisition, UUID> {

    Requisition require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.NOT_FOUND.with("There is no requisition with that id."));
    }

    List<Requisition> of(UUID applicationId) {
        return list("applicationId = ?1 order by requestedAt, id", applicationId);
    }

    boolean has(UUID planId, int partNumber) {
        return count("planId = ?1 and partNumber = ?2", planId, partNumber) > 0;
    }
}
