package se.lansstyrelsen.integration.grants.payment;

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
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.account.AccountNumber;
import se.lansstyrelsen.integration.grants.application.ApplicationContent.AccountKind;
import se.lansstyrelsen.integration.grants.decision.Charge;
import se.lansstyrelsen.integration.grants.paymentplan.PlannedParts.Planned;
import se.lansstyrelsen.integration.kit.problem.Problem;

/**
 * A part of a grant on its way to its recipient (utbetalning). Amount and account are what they were when it was proposed,
 * so that the two who approve it and the bank speak of the same; one that is wrong is cancelled and proposed anew.
 */
@Entity
@Table(name = "payment")
class Payment {

    private static final String ACCOUNT_CHANGED = "ACCOUNT_CHANGED";

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "application_id")
    private UUID applicationId;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "part_number")
    private int partNumber;

    @Embedded
    private PaymentMatter matter;

    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "account_kind")
    private AccountKind accountKind;

    @Column(name = "account_number")
    private String accountNumber;

    @Enumerated(EnumType.STRING)
    private PaymentState state;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "first_approver")
    private String firstApprover;

    @Column(name = "first_approved_at")
    private Instant firstApprovedAt;

    @Column(name = "second_approver")
    private String secondApprover;

    @Column(name = "second_approved_at")
    private Instant secondApprovedAt;

    @Column(name = "file_id")
    private UUID fileId;

    @Column(name = "end_to_end_id")
    private String endToEndId;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Charge> charges;

    @Column(name = "failure_code")
    private String failureCode;

    @Column(name = "stop_cause")
    private String stopCause;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Payment() {}

    /** @param proposer subject of the caller */
    Payment(
            UUID applicationId,
            PaymentMatter matter,
            Planned planned,
            AccountNumber account,
            String proposer,
            Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = applicationId;
        this.matter = matter;
        this.planId = planned.planId();
        this.partNumber = planned.part().number();
        this.amount = planned.part().amount();
        this.accountKind = account.kind();
        this.accountNumber = account.number();
        this.state = PaymentState.PROPOSED;
        this.proposedBy = proposer;
        this.proposedAt = now;
        this.endToEndId = id.toString().replace("-", "");
    }

    PaymentChanged proposed() {
        return changed(null);
    }

    /**
     * The first or the second approval (attest).
     *
     * @param limit SEK, the most that the approver may approve
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 403 to the proposer and above the limit, 409 the second
     *     time, or when it is not to be approved
     */
    PaymentChanged approve(String approver, BigDecimal limit, Instant now) {
        mustBecome(state == PaymentState.PROPOSED ? PaymentState.APPROVED_ONCE : PaymentState.APPROVED);
        if (approver.equals(proposedBy)) {
            throw GrantsProblem.APPROVER_APPROVES_OWN.with("You proposed this payment. Two others must approve it.");
        }
        if (approver.equals(firstApprover)) {
            throw GrantsProblem.APPROVED_ALREADY.with("You approved it at " + firstApprovedAt + ".");
        }
        if (amount.compareTo(limit) > 0) {
            throw GrantsProblem.OVER_APPROVERS_LIMIT.with("You may approve payments up to " + limit.toPlainString()
                    + " kronor, and this is of " + amount + ".");
        }
        if (state == PaymentState.PROPOSED) {
            firstApprover = approver;
            firstApprovedAt = now;
            return become(PaymentState.APPROVED_ONCE, null);
        }
        secondApprover = approver;
        secondApprovedAt = now;
        return become(PaymentState.APPROVED, null);
    }

    PaymentChanged cancel(Instant now) {
        return closed(PaymentState.CANCELLED, null, now);
    }

    /** Into the one file it is ever in. */
    PaymentChanged putIn(UUID file) {
        var put = become(PaymentState.IN_FILE, null);
        fileId = file;
        return put;
    }

    /** It is not sent, since the recipient has reported another account after the approval. */
    PaymentChanged stopForChangedAccount(Instant now) {
        var stopped = closed(PaymentState.STOPPED, ACCOUNT_CHANGED, now);
        stopCause = ACCOUNT_CHANGED;
        return stopped;
    }

    /** The bank has taken it, and will pay; not yet the bank's word that it has. */
    PaymentChanged accepted(Instant now) {
        if (acceptedAt == null) {
            acceptedAt = now;
        }
        return changed("ACCEPTED");
    }

    /** @param code the bank's reason, one of ISO 20022's */
    PaymentChanged failed(String code, Instant now) {
        var failed = closed(PaymentState.FAILED, code, now);
        failureCode = code;
        return failed;
    }

    /**
     * @param on day the bank booked it
     * @param yearly the amount by the year whose frame it is taken from
     * @param paidInAll SEK, of the grant, this one included
     */
    PaymentMade paid(LocalDate on, List<Charge> yearly, BigDecimal granted, BigDecimal paidInAll, Instant now) {
        closed(PaymentState.PAID, null, now);
        paidOn = on;
        charges = yearly;
        return new PaymentMade(
                applicationId,
                id,
                matter.scheme(),
                matter.diaryNumber(),
                matter.decidingCounty(),
                matter.concernedCounty(),
                matter.organisationNumber(),
                matter.applicantKind(),
                matter.municipalityCode(),
                amount,
                yearly,
                on,
                paidInAll,
                granted);
    }

    private PaymentChanged closed(PaymentState end, String code, Instant now) {
        var changed = become(end, code);
        closedAt = now;
        return changed;
    }

    private PaymentChanged become(PaymentState next, String code) {
        mustBecome(next);
        state = next;
        return changed(code);
    }

    private PaymentChanged changed(String code) {
        return new PaymentChanged(applicationId, id, state, amount, code);
    }

    private void mustBecome(PaymentState next) {
        if (!state.canBecome(next)) {
            throw Problem.ILLEGAL_STATE.with("The payment is " + state + " and cannot become " + next + ".");
        }
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

    UUID planId() {
        return planId;
    }

    int partNumber() {
        return partNumber;
    }

    PaymentMatter matter() {
        return matter;
    }

    BigDecimal amount() {
        return amount;
    }

    AccountNumber account() {
        return new AccountNumber(accountKind, accountNumber);
    }

    PaymentState state() {
        return state;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    Instant firstApprovedAt() {
        return firstApprovedAt;
    }

    Instant secondApprovedAt() {
        return secondApprovedAt;
    }

    UUID fileId() {
        return fileId;
    }

    String endToEndId() {
        return endToEndId;
    }

    Instant acceptedAt() {
        return acceptedAt;
    }

    LocalDate paidOn() {
        return paidOn;
    }

    List<Charge> charges() {
        return charges == null ? List.of() : charges;
    }

    String failureCode() {
        return failureCode;
    }

    String stopCause() {
        return stopCause;
    }

    Instant closedAt() {
        return closedAt;
    }
}
