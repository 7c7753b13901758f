package se.lansstyrelsen.integration.grants.assessment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.application.ApplicationStatus;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.call.Criterion;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** One officer's assessment (bedömning) of an application; its own until a decision is proposed. */
@Entity
@Table(name = "assessment")
class Assessment {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "application_id")
    private UUID applicationId;

    @Column(name = "call_id")
    private UUID callId;

    private String officer;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Score> scores;

    @Column(name = "assessed_at")
    private Instant assessedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Assessment() {}

    Assessment(Matter matter, List<Criterion> criteria, String officer, List<Score> scores, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = matter.id();
        this.callId = matter.callId();
        this.officer = officer;
        this.assessedAt = now;
        write(matter, criteria, scores, now);
    }

    /** The officer thinks again. */
    ApplicationAssessed change(Matter matter, List<Criterion> criteria, String by, List<Score> scores, Instant now) {
        if (!officer.equals(by)) {
            throw Problem.OUT_OF_SCOPE.with("The assessment is another officer's. Make one of your own.");
        }
        write(matter, criteria, scores, now);
        return assessed();
    }

    private void write(Matter matter, List<Criterion> criteria, List<Score> given, Instant now) {
        mustBeOpen(matter);
        Score.mustCover(criteria, given);
        scores = List.copyOf(given);
        changedAt = now;
    }

    private static void mustBeOpen(Matter matter) {
        if (matter.decided()) {
            throw GrantsProblem.ALREADY_DECIDED.with("The matter is decided, and its assessments stay as they are.");
        }
        if (matter.status() != ApplicationStatus.RECEIVED && matter.status() != ApplicationStatus.SUPPLEMENTING) {
            throw Problem.ILLEGAL_STATE.with(
                    "The application is " + matter.status() + ". It is assessed before a decision is proposed.");
        }
    }

    ApplicationAssessed assessed() {
        return new ApplicationAssessed(applicationId, id, points());
    }

    /** Points by criterion code. */
    Map<String, Integer> points() {
        return scores.stream()
                .collect(Collectors.toMap(Score::criterion, Score::points, (one, other) -> one, TreeMap::new));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID applicationId() {
        return applicationId;
    }

    String officer() {
        return officer;
    }

    List<Score> scores() {
        return scores;
    }

    Instant assessedAt() {
        return assessedAt;
    }

    Instant changedAt() {
        return changedAt;
    }
}
