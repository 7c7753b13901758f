package se.lansstyrelsen.integration.grants.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.store.UniqueRows;

/** Assessments, at most one of an officer in a matter. */
@ApplicationScoped
class Assessments implements PanacheRepositoryBase<Assessment, UUID> {

    Assessment require(UUID applicationId, UUID id) {
        return find("id = :id and applicationId = :application", Map.of("id", id, "application", applicationId))
                .firstResultOptional()
                .orElseThrow(() -> Problem.NOT_FOUND.with("The application has no assessment with that id."));
    }

    Assessment require(UUID applicationId, UUID id, long expectedVersion) {
        var assessment = require(applicationId, id);
        ExpectedVersion.check(expectedVersion, assessment.version());
        return assessment;
    }

    void keep(Assessment assessment) {
        UniqueRows.keep(
                () -> persistAndFlush(assessment),
                () -> GrantsProblem.ALREADY_ASSESSED.with(
                        "You have assessed this application before. Change your assessment with PUT."));
    }

    List<Assessment> of(UUID applicationId) {
        return list("applicationId = ?1 order by assessedAt, id", applicationId);
    }

    List<Assessment> ofCall(UUID callId) {
        return list("callId = ?1 order by assessedAt, id", callId);
    }
}
