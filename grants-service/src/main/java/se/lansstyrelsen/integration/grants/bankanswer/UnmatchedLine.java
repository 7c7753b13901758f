package se.lansstyrelsen.integration.grants.bankanswer;

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
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.payment.PaymentOrder;
import se.lansstyrelsen.integration.grants.payment.PaymentState;

/** A line of a bank's answer that fitted no payment by itself, until a person has settled it. */
@Entity
@Table(name = "unmatched_line")
class UnmatchedLine {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "file_id")
    private UUID fileId;

    @Column(name = "answer_id")
    private UUID answerId;

    private int number;

    @Enumerated(EnumType.STRING)
    private UnmatchedCause cause;

    @Enumerated(EnumType.STRING)
    private LineKind kind;

    @Column(name = "end_to_end_id")
    private String endToEndId;

    private String code;

    private BigDecimal amount;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    @Column(name = "payment_id")
    private UUID paymentId;

    private String note;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected UnmatchedLine() {}

    UnmatchedLine(FileAnswer answer, Matching.Unmatched unmatched) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.fileId = answer.fileId();
        this.answerId = answer.id();
        this.number = unmatched.number();
        this.cause = unmatched.cause();
        this.kind = unmatched.line().kind();
        this.endToEndId = unmatched.line().endToEndId();
        this.code = unmatched.line().code();
        this.amount = unmatched.line().amount();
        this.bookedOn = unmatched.line().bookedOn();
    }

    /** @param payment it is of, null when it is of none. @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409, 422 */
    LineSettled settle(PaymentOrder payment, String words, String by, Instant now) {
        if (settledAt != null) {
            throw GrantsProblem.LINE_SETTLED_ALREADY.with("The line was settled at " + settledAt + ".");
        }
        if (payment != null) {
            mustBeOf(payment);
            paymentId = payment.id();
        }
        note = words.strip();
        settledBy = by;
        settledAt = now;
        return new LineSettled(fileId, id, paymentId);
    }

    private void mustBeOf(PaymentOrder payment) {
        var fits = fileId.equals(payment.fileId())
                && payment.state() == PaymentState.IN_FILE
                && Matching.hasItsAmount(line(), payment);
        if (!fits) {
            throw GrantsProblem.LINE_IS_NOT_THE_PAYMENT.with(
                    "The payment is " + payment.state() + " and of " + payment.amount() + " kronor; the line is of "
                            + (amount == null ? "no amount in kronor" : amount + " kronor") + ".");
        }
    }

    BankAnswer.Line line() {
        return new BankAnswer.Line(kind, endToEndId, code, amount, bookedOn);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID fileId() {
        return fileId;
    }

    UUID answerId() {
        return answerId;
    }

    int number() {
        return number;
    }

    UnmatchedCause cause() {
        return cause;
    }

    UUID paymentId() {
        return paymentId;
    }

    String note() {
        return note;
    }

    Instant settledAt() {
        return settledAt;
    }
}
