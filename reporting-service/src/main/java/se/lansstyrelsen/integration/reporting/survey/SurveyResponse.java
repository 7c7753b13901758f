package se.lansstyrelsen.integration.reporting.survey;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A municipality's answers. */
@Entity
@Table(name = "survey_response")
class SurveyResponse {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "survey_id")
    private UUID surveyId;

    @Column(name = "municipality_code")
    private String municipalityCode;

    private int edition;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SurveyAnswer> answers;

    protected SurveyResponse() {}

    SurveyResponse(Survey survey, String municipalityCode, List<SurveyAnswer> answers, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.surveyId = survey.id();
        this.municipalityCode = municipalityCode;
        answer(survey, answers, today);
    }

    SurveyAnswered answer(Survey survey, List<SurveyAnswer> answers, LocalDate today) {
        this.answers = List.copyOf(answers);
        this.edition = survey.edition();
        this.answeredOn = today;
        return new SurveyAnswered(id, surveyId, municipalityCode, edition);
    }

    SurveyViews.Response view() {
        return new SurveyViews.Response(id, surveyId, municipalityCode, edition, answeredOn, answers);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID surveyId() {
        return surveyId;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    List<SurveyAnswer> answers() {
        return answers;
    }
}
