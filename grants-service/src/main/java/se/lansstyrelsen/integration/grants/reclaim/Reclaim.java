package se.lansstyrelsen.integration.grants.reclaim;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.Ore;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.reclaim.ReclaimEntry.Answered;
import se.lansstyrelsen.integration.grants.reclaim.ReclaimEntry.Closed;
import se.lansstyrelsen.integration.grants.reclaim.ReclaimEntry.Heard;
import se.lansstyrelsen.integration.grants.reclaim.ReclaimEntry.Proposed;
import se.lansstyrelsen.integration.grants.reclaim.ReclaimEntry.Raised;
import se.lansstyrelsen.integration.grants.reclaim.ReclaimEntry.Returned;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.PastDays;

/** Ärende om återkrav (39–41 §§ förordning 2010:1122), from the board's suspicion to its decision. */
@Entity
@Table(name = "reclaim")
class Reclaim {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "application_id")
    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private Scheme scheme;

    @Column(name = "deciding_county")
    private String decidingCounty;

    @Column(name = "diary_number")
    private String diaryNumber;

    @Column(name = "organisation_number")
    private String organisationNumber;

    @Column(name = "applicant_name")
    private String applicantName;

    @Embedded
    private Suspicion suspicion;

    @Enumerated(EnumType.STRING)
    private ReclaimStatus status;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "heard_on")
    private LocalDate heardOn;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    private String answer;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReclaimTerms terms;

    private String rapporteur;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "return_reasons")
    private String returnReasons;

    @Column(name = "closing_reasons")
    private String closingReasons;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decision_maker")
    private String decisionMaker;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String hash;

    protected Reclaim() {}

    /** @param reclaimable SEK, what was paid in the matter and no other reclaim is for */
    Reclaim(Matter matter, Suspicion suspicion, BigDecimal reclaimable, Instant now) {
        suspicion.mustHold(matter.scheme());
        this.suspicion = suspicion;
        mustNotExceed(reclaimable);
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = matter.id();
        this.scheme = matter.scheme();
        this.decidingCounty = matter.decidingCounty();
        this.diaryNumber = matter.diaryNumber();
        this.organisationNumber = matter.organisationNumber();
        this.applicantName = matter.applicantName();
        this.status = ReclaimStatus.RAISED;
        this.raisedAt = now;
    }

    Raised raised() {
        return new Raised(id, applicationId, suspicion.ground(), suspicion.amount());
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 when more is reclaimed than that */
    void mustNotExceed(BigDecimal reclaimable) {
        if (suspicion.amount().compareTo(reclaimable) > 0) {
            throw GrantsProblem.RECLAIM_ABOVE_WHAT_WAS_PAID.with(reclaimable
                    + " kronor are paid and not reclaimed already. The reclaim is for " + suspicion.amount() + ".");
        }
    }

    /** Tells the recipient, who has until the day to answer (kommunicering). */
    Heard hear(LocalDate answerBy, LocalDate today) {
        mustBe(ReclaimStatus.RAISED, ReclaimStatus.HEARD);
        PastDays.mustNotPrecede("answerBy", answerBy, today);
        status = ReclaimStatus.HEARD;
        this.heardOn = today;
        this.answerBy = answerBy;
        return new Heard(id, applicationId, answerBy);
    }

    /** Taken after the last day too, until a decision is proposed. */
    Answered answer(String text, LocalDate today) {
        if (status == ReclaimStatus.ANSWERED) {
            throw GrantsProblem.RECLAIM_ALREADY_ANSWERED.with("The recipient answered on " + answeredOn + ".");
        }
        mustBe(ReclaimStatus.HEARD, ReclaimStatus.ANSWERED);
        status = ReclaimStatus.ANSWERED;
        answer = text;
        answeredOn = today;
        return new Answered(id, applicationId, today);
    }

    /**
     * Nothing is proposed before the recipient was heard, and has answered or let the time pass.
     *
     * @param rapporteur by name, for the document. @param proposer subject of the caller
     */
    Proposed propose(ReclaimTerms proposed, String rapporteur, String proposer, LocalDate today) {
        if (status == ReclaimStatus.RAISED) {
            throw GrantsProblem.RECIPIENT_NOT_HEARD.with(
                    "Hear the recipient first: POST /reclaims/" + id + "/hearings.");
        }
        if (status == ReclaimStatus.HEARD && !answerBy.isBefore(today)) {
            throw GrantsProblem.RECLAIM_ANSWER_AWAITED.with("The recipient has until " + answerBy + " to answer.");
        }
        mustBecome(ReclaimStatus.PROPOSED);
        ReclaimTermsRules.check(suspicion.ground(), suspicion.amount(), proposed, today);
        status = ReclaimStatus.PROPOSED;
        terms = proposed;
        this.rapporteur = rapporteur;
        proposedBy = proposer;
        returnReasons = null;
        return new Proposed(id, applicationId, terms.outcome(), terms.demand());
    }

    Returned giveBack(String reasons) {
        var back = answeredOn == null ? ReclaimStatus.HEARD : ReclaimStatus.ANSWERED;
        mustBecome(back);
        if (status != ReclaimStatus.PROPOSED) {
            throw illegal(back);
        }
        status = back;
        terms = null;
        rapporteur = null;
        proposedBy = null;
        returnReasons = reasons;
        return new Returned(id, applicationId);
    }

    /**
     * Ends it without reclaiming anything.
     *
     * @param goodFaith the recipient neither caused the fault nor should have seen it (39 § andra meningen)
     */
    Closed close(boolean goodFaith, String reasons, LocalDate today) {
        mustBecome(ReclaimStatus.CLOSED);
        if (suspicion.ground().isMandatory() && !goodFaith) {
            throw GrantsProblem.RECLAIM_IS_MANDATORY.with(
                    "A reclaim on the ground of 39 § is decided, or closed because the recipient was in good faith.");
        }
        status = ReclaimStatus.CLOSED;
        closingReasons = reasons;
        decidedOn = today;
        return new Closed(id, applicationId, suspicion.ground(), goodFaith);
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 403 to its proposer, 409 when nothing is proposed */
    void mustBeDecidedBy(String decider) {
        mustBecome(ReclaimStatus.DECIDED);
        if (decider.equals(proposedBy)) {
            throw GrantsProblem.PROPOSER_MAY_NOT_DECIDE.with(
                    "You proposed this decision. Another decision-maker must decide it.");
        }
    }

    /** @param hash of the printed document */
    ReclaimDecided decide(String decider, String name, String hash, LocalDate today, Instant now) {
        mustBeDecidedBy(decider);
        status = ReclaimStatus.DECIDED;
        decidedBy = decider;
        decisionMaker = name;
        decidedOn = today;
        decidedAt = now;
        this.hash = hash;
        return new ReclaimDecided(
                applicationId,
                id,
                scheme,
                decidingCounty,
                diaryNumber,
                organisationNumber,
                suspicion.ground(),
                terms.outcome(),
                suspicion.amount(),
                terms.demand(),
                suspicion.amount().subtract(terms.demand()),
                today,
                hash);
    }

    private void mustBe(ReclaimStatus only, ReclaimStatus next) {
        if (status != only) {
            throw illegal(next);
        }
    }

    private void mustBecome(ReclaimStatus next) {
        if (!status.canBecome(next)) {
            throw illegal(next);
        }
    }

    private RuntimeException illegal(ReclaimStatus next) {
        return Problem.ILLEGAL_STATE.with("The reclaim is " + status + " and cannot become " + next + ".");
    }

    /** SEK that no other reclaim may be for: what is decided, or while it is not, what it is about. */
    BigDecimal claimed() {
        return switch (status) {
            case DECIDED -> terms.demand();
            case CLOSED -> Ore.ZERO;
            default -> suspicion.amount();
        };
    }

    /** SEK that a decision demands, 0 without one. */
    BigDecimal demanded() {
        return status == ReclaimStatus.DECIDED ? terms.demand() : Ore.ZERO;
    }

    /** SEK that a decision lets the recipient keep. */
    BigDecimal waived() {
        return status == ReclaimStatus.DECIDED ? suspicion.amount().subtract(terms.demand()) : Ore.ZERO;
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

    Scheme scheme() {
        return scheme;
    }

    String decidingCounty() {
        return decidingCounty;
    }

    String diaryNumber() {
        return diaryNumber;
    }

    String organisationNumber() {
        return organisationNumber;
    }

    String applicantName() {
        return applicantName;
    }

    Suspicion suspicion() {
        return suspicion;
    }

    ReclaimStatus status() {
        return status;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    LocalDate heardOn() {
        return heardOn;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    String answer() {
        return answer;
    }

    LocalDate answeredOn() {
        return answeredOn;
    }

    ReclaimTerms terms() {
        return terms;
    }

    String rapporteur() {
        return rapporteur;
    }

    String returnReasons() {
        return returnReasons;
    }

    String closingReasons() {
        return closingReasons;
    }

    String decisionMaker() {
        return decisionMaker;
    }

    /** Also the day it was closed. */
    LocalDate decidedOn() {
        return decidedOn;
    }

    String hash() {
        return hash;
    }
}
