package se.lansstyrelsen.integration.collaboration.initiative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The county boards' own initiatives. */
@ApplicationScoped
class OwnInitiatives implements PanacheRepositoryBase<OwnInitiative, UUID> {

    OwnInitiative require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with(
                        "There is no initiative with that id. GET /own-initiatives lists them."));
    }

    OwnInitiative require(UUID id, long expectedVersion) {
        var initiative = require(id);
        ExpectedVersion.check(expectedVersion, initiative.version());
        return initiative;
    }

    /** @param county null for all @param year when they went on, null for any */
    Page<OwnInitiative> page(String county, Integer year, PageRequest request) {
        return Conditions.of()
                .where("countyCode", county)
                .and("year(startsOn) <= :year and (endsOn is null or year(endsOn) >= :year)", "year", year)
                .page(this, "countyCode, startsOn desc, id", request);
    }
}
