package se.lansstyrelsen.integration.allocation.planchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** What the municipalities have asked about their plans. */
@ApplicationScoped
class ChangeRequests implements PanacheRepositoryBase<ChangeRequest, UUID> {

    ChangeRequest require(UUID planId, UUID id) {
        return find("id = ?1 and monthlyPlanId = ?2", id, planId)
                .firstResultOptional()
                .orElseThrow(() -> Problem.NOT_FOUND.with("The plan has no change request with that id."));
    }

    ChangeRequest require(UUID planId, UUID id, long expectedVersion) {
        var request = require(planId, id);
        ExpectedVersion.check(expectedVersion, request.version());
        return request;
    }

    Page<ChangeRequest> on(UUID planId, ChangeRequestStatus status, PageRequest page) {
        return Conditions.of()
                .where("monthlyPlanId", planId)
                .where("status", status)
                .page(this, "askedAt desc, id", page);
    }
}
