package se.lansstyrelsen.integration.allocation.opinion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Opinions on areas, of every county. */
@ApplicationScoped
class AreaOpinions implements PanacheRepositoryBase<AreaOpinion, UUID> {

    AreaOpinion require(UUID id) {
        return findByIdOptional(id).orElseThrow(AreaOpinions::unknown);
    }

    AreaOpinion require(UUID id, long expectedVersion) {
        var opinion = require(id);
        ExpectedVersion.check(expectedVersion, opinion.version());
        return opinion;
    }

    static RuntimeException unknown() {
        return Problem.NOT_FOUND.with("There is no opinion with that id, or it is not open to you yet.");
    }

    /** @param start how the municipality's code begins. @param year of receipt, null for all */
    Page<AreaOpinion> page(String start, Integer year, AreaOpinionStatus status, Caller caller, PageRequest request) {
        return Conditions.of()
                .and("municipalityCode like :start", "start", start.isEmpty() ? null : start + "%")
                .and("receivedOn >= :firstDay", "firstDay", year == null ? null : LocalDate.of(year, 1, 1))
                .and("receivedOn <= :lastDay", "lastDay", year == null ? null : LocalDate.of(year, 12, 31))
                .where("status", status)
                .openTo(
                        caller,
                        "status in ('DECIDED', 'NOTIFIED')",
                        "substring(municipalityCode, 1, 2) in :callerCounties",
                        "municipalityCode = :callerMunicipality")
                .page(this, "receivedOn desc, id", request);
    }
}
