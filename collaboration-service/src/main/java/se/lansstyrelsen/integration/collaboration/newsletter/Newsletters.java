package se.lansstyrelsen.integration.collaboration.newsletter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The newsletters. */
@ApplicationScoped
class Newsletters implements PanacheRepositoryBase<Newsletter, UUID> {

    Newsletter require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() ->
                        Problem.NOT_FOUND.with("There is no newsletter with that id. GET /newsletters lists them."));
    }

    Page<Newsletter> page(String county, PageRequest request) {
        return Conditions.of().where("countyCode", county).page(this, "name, id", request);
    }
}
