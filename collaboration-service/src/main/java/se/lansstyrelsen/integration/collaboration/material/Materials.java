package se.lansstyrelsen.integration.collaboration.material;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.store.UniqueRows;

/** The files that agenda items rest on. */
@ApplicationScoped
class Materials implements PanacheRepositoryBase<Material, UUID> {

    Material require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.NOT_FOUND.with("There is no material with that id."));
    }

    List<Material> of(UUID itemId) {
        return list("itemId = ?1 order by addedAt, id", itemId);
    }

    void keep(Material material) {
        UniqueRows.keep(
                () -> persistAndFlush(material),
                () -> CollaborationProblem.MATERIAL_THERE_ALREADY.with("The item has that very file already."));
    }
}
