package se.lansstyrelsen.integration.reporting.survey;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lansstyrelsen.integration.reporting.ReportingProblem;

/** A questionnaire of a year; changed it becomes a new edition, and each response remembers which it answers. */
@Entity
@Table(name = "survey")
class Survey {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;

    private int year;

    private int edition;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private SurveyContent content;

    protected Survey() {}

    Survey(SurveyContent content) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.code = content.code();
        this.year = content.year();
        keep(content);
    }

    void keep(SurveyContent content) {
        this.content = content;
        this.opensOn = content.opensOn();
        this.closesOn = content.closesOn();
        this.edition++;
    }

    void mustBeOpen(LocalDate today) {
        if (today.isBefore(opensOn) || today.isAfter(closesOn)) {
            throw ReportingProblem.SURVEY_CLOSED.with("It takes answers from " + opensOn + " to " + closesOn + ".");
        }
    }

    SurveyKept kept() {
        return new SurveyKept(id, code, year, edition);
    }

    SurveyViews.View view(LocalDate today) {
        return new SurveyViews.View(id, edition, !today.isBefore(opensOn) && !today.isAfter(closesOn), content);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    int edition() {
        return edition;
    }

    SurveyContent content() {
        return content;
    }
}
