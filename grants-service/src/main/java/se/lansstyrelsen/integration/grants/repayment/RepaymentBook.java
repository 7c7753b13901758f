package se.lansstyrelsen.integration.grants.repayment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** What is to be paid back, of every county. */
@ApplicationScoped
class RepaymentBook implements PanacheRepositoryBase<Repayment, UUID> {

    Repayment require(UUID reclaimId) {
        return findByIdOptional(reclaimId)
                .orElseThrow(() -> Problem.NOT_FOUND.with("Nothing is demanded by a reclaim with that id."));
    }

    Repayment require(UUID reclaimId, long expectedVersion) {
        var repayment = require(reclaimId);
        ExpectedVersion.check(expectedVersion, repayment.version());
        return repayment;
    }

    List<Repayment> of(UUID applicationId) {
        return list("applicationId = ?1 order by reclaimId", applicationId);
    }
}
