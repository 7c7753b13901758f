package se.lansstyrelsen.integration.grants.reclaim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.Ore;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Reclaims of every county. */
@ApplicationScoped
class ReclaimBook implements PanacheRepositoryBase<Reclaim, UUID> {

    Reclaim require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.NOT_FOUND.with("There is no reclaim with that id."));
    }

    Reclaim require(UUID id, long expectedVersion) {
        var reclaim = require(id);
        ExpectedVersion.check(expectedVersion, reclaim.version());
        return reclaim;
    }

    List<Reclaim> of(UUID applicationId) {
        return list("applicationId = ?1 order by raisedAt, id", applicationId);
    }

    /** SEK that reclaims of the matter are for. @param but one that is left out, null for none */
    BigDecimal claimed(UUID applicationId, UUID but) {
        return Ore.sum(of(applicationId).stream()
                .filter(reclaim -> !reclaim.id().equals(but))
                .map(Reclaim::claimed));
    }

    /** A board's own, or all, the latest first; null leaves a filter out. */
    Page<Reclaim> page(String county, ReclaimStatus status, Caller caller, PageRequest request) {
        return Conditions.of()
                .where("decidingCounty", county)
                .where("status", status)
                .concerning(caller, "decidingCounty")
                .page(this, "raisedAt desc, id", request);
    }
}
