package se.lansstyrelsen.integration.grants.conflict;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Declarations by matter and officer. */
@ApplicationScoped
class ConflictDeclarations implements PanacheRepositoryBase<ConflictDeclaration, UUID> {

    ConflictDeclaration require(UUID applicationId, UUID id) {
        return find("id = :id and applicationId = :application", Map.of("id", id, "application", applicationId))
                .firstResultOptional()
                .orElseThrow(() -> Problem.NOT_FOUND.with("The matter has no declaration with that id."));
    }

    ConflictDeclaration require(UUID applicationId, UUID id, long expectedVersion) {
        var declaration = require(applicationId, id);
        ExpectedVersion.check(expectedVersion, declaration.version());
        return declaration;
    }

    /** The one that counts. */
    Optional<ConflictDeclaration> latest(UUID applicationId, String officer) {
        return find(
                        "applicationId = :application and officer = :officer order by declaredAt desc, id desc",
                        Map.of("application", applicationId, "officer", officer))
                .firstResultOptional();
    }

    List<ConflictDeclaration> of(UUID applicationId) {
        return list("applicationId = ?1 order by declaredAt, id", applicationId);
    }
}
