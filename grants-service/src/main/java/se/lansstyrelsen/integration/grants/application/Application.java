package se.lansstyrelsen.integration.grants.application;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
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
import se.lansstyrelsen.integration.grants.scheme.ApplicantKind;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Ansökan om statsbidrag: the applicant's own while a draft, the county board's matter (ärende) once received. */
@Entity
@Table(name = "application")
class Application {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "call_id")
    private UUID callId;

    @Enumerated(EnumType.STRING)
    private Scheme scheme;

    @Column(name = "deciding_county")
    private String decidingCounty;

    @Column(name = "concerned_county")
    private String concernedCounty;

    @Column(name = "organisation_number")
    private String organisationNumber;

    @Column(name = "applicant_name")
    private String applicantName;

    @Enumerated(EnumType.STRING)
    @Column(name = "applicant_kind")
    private ApplicantKind applicantKind;

    @Column(name = "municipality_code")
    private String municipalityCode;

    private String title;

    @Column(name = "sought_amount")
    private BigDecimal soughtAmount;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private ApplicationContent content;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "diary_number")
    private String diaryNumber;

    private boolean late;

    private boolean admitted;

    private boolean decided;

    @Column(name = "supplement_by")
    private LocalDate supplementBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Application() {}

    /** @param place where the matter belongs, by its call */
    Application(Place place, ApplicationContent content, Channel channel, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.callId = content.callId();
        this.scheme = place.scheme();
        this.status = ApplicationStatus.DRAFT;
        this.channel = channel;
        this.createdAt = now;
        write(content, place, now);
    }

    /** Which boards an application concerns. @param concernedCounty of the applicant, the decider's own when it has none */
    record Place(Scheme scheme, String decidingCounty, String concernedCounty) {}

    /** How it came to the board. */
    enum Channel {
        /** Through this API. */
        ELECTRONIC,
        /** On paper or from an older system, registered by an officer. */
        REGISTERED
    }

    DraftSaved save(ApplicationContent content, Place place, Instant now) {
        if (status != ApplicationStatus.DRAFT) {
            throw GrantsProblem.ALREADY_SUBMITTED.with("The application was received under diary number " + diaryNumber
                    + ". It changes through an answer to a supplement request, or is withdrawn.");
        }
        write(content, place, now);
        return draftSaved();
    }

    DraftSaved draftSaved() {
        return new DraftSaved(id);
    }

    private void write(ApplicationContent content, Place place, Instant now) {
        if (!callId.equals(content.callId())) {
            throw Problem.RULE_BROKEN.with("An application stays with its call. Make a new one for another call.");
        }
        this.content = content;
        this.decidingCounty = place.decidingCounty();
        this.concernedCounty = place.concernedCounty();
        this.organisationNumber = content.applicant().organisationNumber();
        this.applicantName = content.applicant().name();
        this.applicantKind = content.applicant().kind();
        this.municipalityCode = content.applicant().municipalityCode();
        this.title = content.title();
        this.soughtAmount = content.soughtAmount();
        this.changedAt = now;
    }

    void mustBeDraft() {
        if (status != ApplicationStatus.DRAFT) {
            throw GrantsProblem.ALREADY_SUBMITTED.with(
                    "The application was received before, under diary number " + diaryNumber + ".");
        }
    }

    /**
     * The application comes in to the county board.
     *
     * @param late after the call closed, so that it may be dismissed (avvisas)
     * @param admitted whether the scheme lets this kind of applicant apply
     */
    ApplicationReceived receive(String diaryNumber, Instant receivedAt, boolean late, boolean admitted) {
        mustBeDraft();
        become(ApplicationStatus.RECEIVED);
        this.diaryNumber = diaryNumber;
        this.receivedAt = receivedAt;
        this.late = late;
        this.admitted = admitted;
        return new ApplicationReceived(
                id,
                callId,
                scheme,
                diaryNumber,
                decidingCounty,
                concernedCounty,
                organisationNumber,
                applicantKind,
                municipalityCode,
                content.purposes(),
                soughtAmount,
                receivedAt,
                late,
                admitted);
    }

    /** @param answerBy latest day asked for so far */
    void askForSupplement(LocalDate answerBy) {
        become(ApplicationStatus.SUPPLEMENTING);
        if (supplementBy == null || supplementBy.isBefore(answerBy)) {
            supplementBy = answerBy;
        }
    }

    /** The applicant answered; the last answer brings the matter back to the board. */
    void supplement(ApplicationContent supplemented, Place place, boolean lastAnswer, Instant now) {
        if (status != ApplicationStatus.SUPPLEMENTING) {
            throw Problem.ILLEGAL_STATE.with("The application is " + status + " and takes no supplement now.");
        }
        if (!organisationNumber.equals(supplemented.applicant().organisationNumber())) {
            throw Problem.RULE_BROKEN.with("The matter is organisation " + organisationNumber
                    + "'s. Another organisation makes an application of its own.");
        }
        write(supplemented, place, now);
        if (lastAnswer) {
            become(ApplicationStatus.RECEIVED);
            supplementBy = null;
        }
    }

    ApplicationWithdrawn withdraw() {
        if (decided) {
            throw GrantsProblem.ALREADY_DECIDED.with(
                    "The application is decided. Ask the county board for a change of the decision instead.");
        }
        become(ApplicationStatus.WITHDRAWN);
        return new ApplicationWithdrawn(id, diaryNumber, decidingCounty);
    }

    void propose(LocalDate today) {
        if (status == ApplicationStatus.SUPPLEMENTING && !supplementBy.isBefore(today)) {
            throw GrantsProblem.SUPPLEMENT_AWAITED.with(
                    "The applicant has until " + supplementBy + " to supplement the application.");
        }
        become(ApplicationStatus.PROPOSED);
    }

    /** The proposal goes back. */
    void giveBack() {
        if (status != ApplicationStatus.PROPOSED) {
            throw Problem.ILLEGAL_STATE.with("The application is " + status + "; nothing is proposed in it.");
        }
        become(decided ? ApplicationStatus.DECIDED : ApplicationStatus.RECEIVED);
    }

    void decide() {
        become(ApplicationStatus.DECIDED);
        decided = true;
    }

    /** The matter ends (avslutas): nothing is written in it any more. */
    void close(Instant now) {
        mustBeOpen();
        if (status != ApplicationStatus.DECIDED && status != ApplicationStatus.WITHDRAWN) {
            throw GrantsProblem.MATTER_STILL_OPEN.with(
                    "The application is " + status + ". A matter is closed when it is decided or withdrawn.");
        }
        closedAt = now;
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 when the matter is closed */
    void mustBeOpen() {
        if (isClosed()) {
            throw GrantsProblem.MATTER_CLOSED.with("The matter with diary number " + diaryNumber
                    + " is closed. GET /grants/" + id + "/closing tells since when.");
        }
    }

    private void become(ApplicationStatus next) {
        if (!status.canBecome(next)) {
            throw Problem.ILLEGAL_STATE.with("The application is " + status + " and cannot become " + next + ".");
        }
        status = next;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID callId() {
        return callId;
    }

    Scheme scheme() {
        return scheme;
    }

    String decidingCounty() {
        return decidingCounty;
    }

    String concernedCounty() {
        return concernedCounty;
    }

    String organisationNumber() {
        return organisationNumber;
    }

    String applicantName() {
        return applicantName;
    }

    ApplicantKind applicantKind() {
        return applicantKind;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    String title() {
        return title;
    }

    BigDecimal soughtAmount() {
        return soughtAmount;
    }

    ApplicationStatus status() {
        return status;
    }

    ApplicationContent content() {
        return content;
    }

    Channel channel() {
        return channel;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    String diaryNumber() {
        return diaryNumber;
    }

    boolean isLate() {
        return late;
    }

    boolean isAdmitted() {
        return admitted;
    }

    boolean isDecided() {
        return decided;
    }

    LocalDate supplementBy() {
        return supplementBy;
    }

    boolean isClosed() {
        return closedAt != null;
    }
}
