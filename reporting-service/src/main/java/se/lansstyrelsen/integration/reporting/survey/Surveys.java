package se.lansstyrelsen.integration.reporting.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Every questionnaire. */
@ApplicationScoped
class Surveys implements PanacheRepositoryBase<Survey, UUID> {

    Survey require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with("There is no survey with that id. GET /surveys lists them."));
    }

    Survey require(UUID id, long expectedVersion) {
        var survey = require(id);
        ExpectedVersion.check(expectedVersion, survey.version());
        return survey;
    }
}
