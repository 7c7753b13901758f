package se.lansstyrelsen.integration.grants.supplement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Requests for supplements, by application. */
@ApplicationScoped
class SupplementRequests implements PanacheRepositoryBase<SupplementRequest, UUID> {

    SupplementRequest require(UUID applicationId, UUID id) {
        return find("id = :id and applicationId = :application", Map.of("id", id, "application", applicationId))
                .firstResultOptional()
                .orElseThrow(() -> Problem.NOT_FOUND.with("The application has no supplement request with that id."));
    }

    List<SupplementRequest> of(UUID applicationId) {
        return list("applicationId = ?1 order by askedAt, id", applicationId);
    }

    boolean hasOthersOpen(SupplementRequest request) {
        return count(
                        "applicationId = :application and id <> :id and answeredAt is null",
                        Map.of("application", request.applicationId(), "id", request.id()))
                > 0;
    }
}
