package se.lansstyrelsen.integration.reporting.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A questionnaire as it was worded in one edition. */
@Entity
@Immutable
@Table(name = "survey_edition")
@IdClass(SurveyEdition.Key.class)
class SurveyEdition {

    @Id
    @Column(name = "survey_id")
    private UUID surveyId;

    @Id
    private int edition;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private SurveyContent content;

    protected SurveyEdition() {}

    SurveyEdition(Survey survey, Instant now) {
        this.surveyId = survey.id();
        this.edition = survey.edition();
        this.recordedAt = now;
        this.content = survey.content();
    }

    /** Which edition of which survey. */
    record Key(UUID surveyId, int edition) {}

    @Schema(name = "SurveyEdition", description = "En lydelse av enkäten")
    record View(int edition, Instant recordedAt, SurveyContent content) {}

    View view() {
        return new View(edition, recordedAt, content);
    }
}
