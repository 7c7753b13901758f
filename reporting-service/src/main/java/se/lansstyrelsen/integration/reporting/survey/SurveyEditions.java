package se.lansstyrelsen.integration.reporting.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Every edition of every questionnaire. */
@ApplicationScoped
class SurveyEditions implements PanacheRepositoryBase<SurveyEdition, SurveyEdition.Key> {

    List<SurveyEdition> of(UUID surveyId) {
        return list("surveyId = ?1 order by edition", surveyId);
    }
}
