package se.lansstyrelsen.integration.grants.repayment;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.Ore;
import se.lansstyrelsen.integration.grants.repayment.RepaymentEntry.HandedOver;
import se.lansstyrelsen.integration.grants.repayment.RepaymentEntry.Received;
import se.lansstyrelsen.integration.grants.repayment.RepaymentEntry.Reminded;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Återbetalning: what a reclaim decision demands, until it is paid; known by the reclaim's id. */
@Entity
@Table(name = "repayment")
class Repayment {

    @Id
    @Column(name = "reclaim_id")
    private UUID reclaimId;

    @Version
    private long version;

    @Column(name = "application_id")
    private UUID applicationId;

    private BigDecimal demanded;

    private BigDecimal received;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Instalment> instalments;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Receipt> receipts;

    @Enumerated(EnumType.STRING)
    private RepaymentStatus status;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    @Column(name = "collection_on")
    private LocalDate collectionOn;

    protected Repayment() {}

    /** @param instalments making the demand, in the order of their days */
    Repayment(UUID reclaimId, UUID applicationId, List<Instalment> instalments) {
        this.reclaimId = reclaimId;
        this.applicationId = applicationId;
        this.instalments = instalments;
        this.demanded = Instalment.sum(instalments);
        this.received = Ore.ZERO;
        this.receipts = List.of();
        this.status = RepaymentStatus.DEMANDED;
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 when no last day has passed unpaid */
    Reminded remind(LocalDate today) {
        mustBecome(RepaymentStatus.REMINDED);
        if (lateOn(today).signum() == 0) {
            throw GrantsProblem.NOTHING_IS_LATE.with("Nothing that was due before " + today + " is unpaid.");
        }
        status = RepaymentStatus.REMINDED;
        remindedOn = today;
        return new Reminded(reclaimId, applicationId, lateOn(today), today);
    }

    HandedOver handOver(LocalDate today) {
        if (status == RepaymentStatus.DEMANDED) {
            throw GrantsProblem.NOT_REMINDED.with("Remind first: POST /reclaims/" + reclaimId + "/reminders.");
        }
        mustBecome(RepaymentStatus.IN_COLLECTION);
        if (lateOn(today).signum() == 0) {
            throw GrantsProblem.NOTHING_IS_LATE.with("Nothing that was due before " + today + " is unpaid.");
        }
        status = RepaymentStatus.IN_COLLECTION;
        collectionOn = today;
        return new HandedOver(reclaimId, applicationId, outstanding(), today);
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 when it is more than what is left */
    void mustTake(BigDecimal amount) {
        mustBecome(RepaymentStatus.REPAID);
        if (amount.signum() <= 0) {
            throw GrantsProblem.AMOUNT_NOT_POSITIVE.with("The amount must be more than 0 kronor.");
        }
        if (amount.compareTo(outstanding()) > 0) {
            throw GrantsProblem.RECEIPT_ABOVE_THE_DEMAND.with(
                    outstanding() + " kronor are left to pay. What came in beside it is handled by itself.");
        }
    }

    Received receive(List<Receipt.Part> parts, LocalDate receivedOn, Instant now) {
        var amount = Ore.sum(parts.stream().map(Receipt.Part::amount));
        mustTake(amount);
        var receipt = new Receipt(UuidCreator.getTimeOrderedEpoch(), amount, receivedOn, parts, now);
        var all = new ArrayList<>(receipts);
        all.add(receipt);
        receipts = List.copyOf(all);
        received = received.add(amount);
        if (outstanding().signum() == 0) {
            status = RepaymentStatus.REPAID;
        }
        return new Received(reclaimId, applicationId, receipt.id(), amount, receivedOn, parts, outstanding());
    }

    private void mustBecome(RepaymentStatus next) {
        if (!status.canBecome(next)) {
            throw Problem.ILLEGAL_STATE.with("The repayment is " + status + " and cannot become " + next + ".");
        }
    }

    BigDecimal outstanding() {
        return demanded.subtract(received);
    }

    /** What was due before the day and is not paid; what comes in pays the earliest instalment first. */
    BigDecimal lateOn(LocalDate day) {
        var due = Ore.sum(instalments.stream()
                .filter(instalment -> instalment.dueOn().isBefore(day))
                .map(Instalment::amount));
        return due.subtract(received).max(Ore.ZERO);
    }

    /** SEK of a year's money that is recorded as returned to the state. */
    BigDecimal returnedToState(int year) {
        return Ore.sum(receipts.stream()
                .flatMap(receipt -> receipt.parts().stream())
                .filter(part -> part.year() == year && part.destination() == Receipt.Destination.STATE)
                .map(Receipt.Part::amount));
    }

    UUID reclaimId() {
        return reclaimId;
    }

    long version() {
        return version;
    }

    UUID applicationId() {
        return applicationId;
    }

    BigDecimal demanded() {
        return demanded;
    }

    BigDecimal received() {
        return received;
    }

    List<Instalment> instalments() {
        return instalments;
    }

    List<Receipt> receipts() {
        return receipts;
    }

    RepaymentStatus status() {
        return status;
    }

    LocalDate remindedOn() {
        return remindedOn;
    }

    LocalDate collectionOn() {
        return collectionOn;
    }
}
