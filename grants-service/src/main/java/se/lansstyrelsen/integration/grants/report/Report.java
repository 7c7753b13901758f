package se.lansstyrelsen.integration.grants.report;

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
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.Ore;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.report.ReportEntry.DateSet;
import se.lansstyrelsen.integration.grants.report.ReportEntry.Drafted;
import se.lansstyrelsen.integration.grants.report.ReportEntry.Reviewed;
import se.lansstyrelsen.integration.grants.report.ReportEntry.SentBack;
import se.lansstyrelsen.integration.grants.report.ReportEntry.Submitted;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Del- eller slutrapport, from the day it is asked for; the draft is the recipient's own until it is sent in. */
@Entity
@Table(name = "report")
class Report {

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

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_by_default")
    private boolean dueByDefault;

    @Enumerated(EnumType.STRING)
    private ReportStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReportContent draft;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReportContent submitted;

    private int submissions;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "return_reasons")
    private String returnReasons;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ReviewedLine> review;

    @Column(name = "reviewed_by")
    private String reviewedBy;

    @Column(name = "approved_cost")
    private BigDecimal approvedCost;

    @Column(name = "approved_at")
    private Instant approvedAt;

    protected Report() {}

    /** @param byDefault the day follows the last day of the effort, and moves with it */
    Report(Matter matter, ReportKind kind, LocalDate dueOn, boolean byDefault) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = matter.id();
        this.scheme = matter.scheme();
        this.decidingCounty = matter.decidingCounty();
        this.diaryNumber = matter.diaryNumber();
        this.organisationNumber = matter.organisationNumber();
        this.applicantName = matter.applicantName();
        this.kind = kind;
        this.dueOn = dueOn;
        this.dueByDefault = byDefault;
        this.status = ReportStatus.DUE;
    }

    DateSet dateSet() {
        return new DateSet(id, applicationId, kind, dueOn);
    }

    /** Moves the day of a report that is not sent in. */
    DateSet moveTo(LocalDate day, boolean byDefault) {
        mustBeWithRecipient();
        dueOn = day;
        dueByDefault = byDefault;
        return dateSet();
    }

    Drafted save(ReportContent content) {
        mustBeWithRecipient();
        draft = content;
        return new Drafted(id, applicationId, kind);
    }

    /** Sends in the draft, which {@link ReportRules} has looked through. */
    Submitted submit(Instant now) {
        if (draft == null) {
            throw status.isWithRecipient()
                    ? GrantsProblem.REPORT_INCOMPLETE.with("Nothing is written yet. Save a draft first.")
                    : illegal(ReportStatus.SUBMITTED);
        }
        become(ReportStatus.SUBMITTED);
        submitted = draft;
        draft = null;
        submissions++;
        submittedAt = now;
        returnReasons = null;
        return new Submitted(id, applicationId, kind, submissions, submitted.cost());
    }

    /** @param answerBy new last day */
    SentBack sendBack(String reasons, LocalDate answerBy) {
        become(ReportStatus.SENT_BACK);
        draft = submitted;
        review = null;
        reviewedBy = null;
        returnReasons = reasons;
        dueOn = answerBy;
        dueByDefault = false;
        return new SentBack(id, applicationId, kind, submissions, answerBy);
    }

    /** May be made again until the report is approved. @param lines which {@link ReviewRules} has looked through */
    Reviewed review(List<ReviewedLine> lines, String reviewer) {
        if (status != ReportStatus.SUBMITTED) {
            throw Problem.ILLEGAL_STATE.with("The report is " + status + ". Only one that is sent in is reviewed.");
        }
        review = lines;
        reviewedBy = reviewer;
        return new Reviewed(
                id, applicationId, kind, reviewedCost(), submitted.cost().subtract(reviewedCost()));
    }

    /**
     * @param isDecisionMaker a final report is approved by one, and not by its reviewer
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 403, 409
     */
    void mustBeApprovableBy(String approver, boolean isDecisionMaker) {
        if (!status.canBecome(ReportStatus.APPROVED)) {
            throw illegal(ReportStatus.APPROVED);
        }
        if (kind == ReportKind.FINAL && !isDecisionMaker) {
            throw GrantsProblem.FINAL_REPORT_BY_DECISION_MAKER.with("A decision-maker approves a final report.");
        }
        if (review == null) {
            throw GrantsProblem.REPORT_NOT_REVIEWED.with("Review every cost first: POST /reports/" + id + "/reviews.");
        }
        if (kind == ReportKind.FINAL && approver.equals(reviewedBy)) {
            throw GrantsProblem.REVIEWER_MAY_NOT_APPROVE.with(
                    "You reviewed this final report. Somebody else must approve it.");
        }
    }

    /** @param sums of the whole matter, without this report */
    ReportApproved approve(Sums sums, Instant now) {
        sums.mustCover(reviewedCost());
        become(ReportStatus.APPROVED);
        approvedCost = reviewedCost();
        approvedAt = now;
        var inMatter = sums.approved().add(approvedCost);
        return new ReportApproved(
                applicationId,
                id,
                kind,
                scheme,
                decidingCounty,
                diaryNumber,
                organisationNumber,
                submitted.cost(),
                approvedCost,
                submitted.cost().subtract(approvedCost),
                inMatter,
                sums.granted(),
                sums.granted().subtract(inMatter),
                now);
    }

    /**
     * What stands in the matter beside the report.
     *
     * @param told cost of the other reports: approved where they are, otherwise as sent in
     * @param approved cost of the other reports that are
     */
    record Sums(BigDecimal granted, BigDecimal told, BigDecimal approved) {

        static Sums of(BigDecimal granted, List<Report> others) {
            return new Sums(
                    granted,
                    Ore.sum(others.stream().map(Report::toldCost)),
                    Ore.sum(others.stream().map(Report::approvedCostOrZero)));
        }

        private void mustCover(BigDecimal cost) {
            if (approved.add(cost).compareTo(granted) > 0) {
                throw GrantsProblem.REPORT_OVER_THE_GRANTED_SUM.with("With this report " + approved.add(cost)
                        + " kronor would be approved, but " + granted + " are granted. Review it again.");
            }
        }
    }

    private BigDecimal toldCost() {
        if (status == ReportStatus.APPROVED) {
            return approvedCost;
        }
        return status == ReportStatus.SUBMITTED ? submitted.cost() : Ore.ZERO;
    }

    BigDecimal approvedCostOrZero() {
        return status == ReportStatus.APPROVED ? approvedCost : Ore.ZERO;
    }

    private BigDecimal reviewedCost() {
        return Ore.sum(review.stream().map(ReviewedLine::approved));
    }

    private void mustBeWithRecipient() {
        if (!status.isWithRecipient()) {
            throw Problem.ILLEGAL_STATE.with(
                    "The report is " + status + ". It changes only when the board sends it back.");
        }
    }

    private void become(ReportStatus next) {
        if (!status.canBecome(next)) {
            throw illegal(next);
        }
        status = next;
    }

    private RuntimeException illegal(ReportStatus next) {
        return Problem.ILLEGAL_STATE.with("The report is " + status + " and cannot become " + next + ".");
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

    ReportKind kind() {
        return kind;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    boolean isDueByDefault() {
        return dueByDefault;
    }

    ReportStatus status() {
        return status;
    }

    ReportContent draft() {
        return draft;
    }

    ReportContent submitted() {
        return submitted;
    }

    int submissions() {
        return submissions;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    String returnReasons() {
        return returnReasons;
    }

    /** Null before it is reviewed. */
    List<ReviewedLine> review() {
        return review;
    }

    /** Null before it is approved. */
    BigDecimal approvedCost() {
        return approvedCost;
    }

    Instant approvedAt() {
        return approvedAt;
    }
}
