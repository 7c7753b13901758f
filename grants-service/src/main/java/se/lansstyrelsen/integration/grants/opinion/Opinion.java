package se.lansstyrelsen.integration.grants.opinion;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.application.ApplicationStatus;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.PastDays;

/**
 * Yttrande of the county concerned, from Jönköping's invitation to the answer; 37 b § förordning (2010:1122) asks for the
 * opportunity only, so a last day that has passed is enough for the decision.
 */
@Entity
@Table(name = "opinion")
class Opinion {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "application_id")
    private UUID applicationId;

    @Column(name = "diary_number")
    private String diaryNumber;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "deciding_county")
    private String decidingCounty;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private String text;

    protected Opinion() {}

    /** @param countyCode the county concerned. @param answerBy last day, today or later */
    Opinion(Matter matter, String countyCode, LocalDate answerBy, LocalDate today, Instant now) {
        if (matter.decided()) {
            throw GrantsProblem.ALREADY_DECIDED.with(
                    "The matter is decided; there is nothing left to give an opinion on.");
        }
        mustNotBeWithdrawn(matter);
        PastDays.mustNotPrecede("answerBy", answerBy, today);
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = matter.id();
        this.diaryNumber = matter.diaryNumber();
        this.countyCode = countyCode;
        this.decidingCounty = matter.decidingCounty();
        this.answerBy = answerBy;
        this.invitedAt = now;
    }

    OpinionInvited invited() {
        return new OpinionInvited(applicationId, id, countyCode, decidingCounty, answerBy);
    }

    /** Taken after the last day too, until the matter is decided. @param text null only where the county refrains */
    OpinionGiven answer(Matter matter, Stance stance, String text, Instant now) {
        if (answeredAt != null) {
            throw GrantsProblem.OPINION_ALREADY_GIVEN.with("The county gave its opinion at " + answeredAt + ".");
        }
        if (matter.decided()) {
            throw GrantsProblem.OPINION_AFTER_DECISION.with(
                    "The matter is decided. The last day was " + answerBy + ".");
        }
        mustNotBeWithdrawn(matter);
        if (text == null && stance != Stance.REFRAINS) {
            throw Problem.RULE_BROKEN.with(
                    "An opinion says why, unless the county refrains.", List.of(new Fault("/text", "must be given")));
        }
        this.stance = stance;
        this.text = text;
        this.answeredAt = now;
        return new OpinionGiven(applicationId, id, countyCode, stance);
    }

    private static void mustNotBeWithdrawn(Matter matter) {
        if (matter.status() == ApplicationStatus.WITHDRAWN) {
            throw Problem.ILLEGAL_STATE.with("The application is withdrawn.");
        }
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 before it is answered or the last day has passed */
    void mustHaveHadItsSay(LocalDate today) {
        if (stateOn(today) == OpinionState.AWAITED) {
            throw GrantsProblem.OPINION_AWAITED.with("County " + countyCode + " has until " + answerBy + " to answer.");
        }
    }

    OpinionState stateOn(LocalDate day) {
        if (answeredAt != null) {
            return OpinionState.ANSWERED;
        }
        return answerBy.isBefore(day) ? OpinionState.LAPSED : OpinionState.AWAITED;
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

    String diaryNumber() {
        return diaryNumber;
    }

    String countyCode() {
        return countyCode;
    }

    String decidingCounty() {
        return decidingCounty;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    Stance stance() {
        return stance;
    }

    String text() {
        return text;
    }
}
