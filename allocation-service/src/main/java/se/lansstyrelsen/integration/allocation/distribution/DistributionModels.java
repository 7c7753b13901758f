package se.lansstyrelsen.integration.allocation.distribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Every edition of every model. */
@ApplicationScoped
public class DistributionModels implements PanacheRepositoryBase<DistributionModel, UUID> {

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 404 */
    public DistributionModel require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with("There is no distribution model with that id."));
    }

    /** The number of the name's next edition; to be asked under the name's lock. */
    int nextEdition(String name) {
        return (int) count("name", name) + 1;
    }

    Page<DistributionModel> page(String name, PageRequest request) {
        return Conditions.of().where("name", name).page(this, "name, edition desc, id", request);
    }
}
