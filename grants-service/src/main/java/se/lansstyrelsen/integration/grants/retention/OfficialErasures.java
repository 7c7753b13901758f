package se.lansstyrelsen.integration.grants.retention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The erasures that were made. */
@ApplicationScoped
class OfficialErasures implements PanacheRepositoryBase<OfficialErasure, UUID> {

    OfficialErasure require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.NOT_FOUND.with("There is no erasure with that id."));
    }
}
