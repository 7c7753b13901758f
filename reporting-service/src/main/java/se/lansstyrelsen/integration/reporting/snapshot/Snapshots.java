package se.lansstyrelsen.integration.reporting.snapshot;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Every snapshot. */
@ApplicationScoped
class Snapshots implements PanacheRepositoryBase<Snapshot, UUID> {

    Snapshot require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with(
                        "There is no snapshot with that id. GET /government-assignments/{id}/snapshots lists them."));
    }
}
