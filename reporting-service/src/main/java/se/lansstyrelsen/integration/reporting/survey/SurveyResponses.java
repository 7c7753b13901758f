package se.lansstyrelsen.integration.reporting.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The municipalities' answers. */
@ApplicationScoped
class SurveyResponses implements PanacheRepositoryBase<SurveyResponse, UUID> {

    SurveyResponse require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.NOT_FOUND.with(
                        "There is no response with that id. GET /surveys/{id}/responses lists a survey's."));
    }

    SurveyResponse require(UUID id, long expectedVersion) {
        var response = require(id);
        ExpectedVersion.check(expectedVersion, response.version());
        return response;
    }

    List<SurveyResponse> of(UUID surveyId) {
        return list("surveyId = ?1 order by municipalityCode", surveyId);
    }
}
