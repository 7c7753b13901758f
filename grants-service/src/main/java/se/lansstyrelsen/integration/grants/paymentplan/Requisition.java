package se.lansstyrelsen.integration.grants.paymentplan;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.application.ApplicationContent.Signatory;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** A recipient's request that a part be paid (rekvisition), by its signatory. */
@Entity
@Immutable
@Table(name = "requisition")
class Requisition {

    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID applicationId;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "part_number")
    private int partNumber;

    private BigDecimal amount;

    private String signatory;

    @Column(name = "signatory_position")
    private String signatoryPosition;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    protected Requisition() {}

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 when the part is not so paid, or the right has lapsed */
    Requisition(PaymentPlan plan, PlanPart part, Signatory signatory, String by, Instant now) {
        mustBeOpen(part, LocalDate.ofInstant(now, StockholmTime.ZONE));
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = plan.applicationId();
        this.planId = plan.id();
        this.partNumber = part.number();
        this.amount = part.amount();
        this.signatory = signatory.name().strip();
        this.signatoryPosition = signatory.position().strip();
        this.requestedBy = by;
        this.requestedAt = now;
    }

    private static void mustBeOpen(PlanPart part, LocalDate today) {
        if (part.condition() != PaymentCondition.ON_REQUISITION) {
            throw GrantsProblem.REQUISITION_NOT_CALLED_FOR.with(
                    "Part " + part.number() + " is paid " + part.condition() + ".");
        }
        if (today.isAfter(part.lastDay())) {
            throw GrantsProblem.REQUISITION_LAPSED.with("The last day was " + part.lastDay() + ".");
        }
    }

    PartRequisitioned requisitioned() {
        return new PartRequisitioned(applicationId, id, planId, partNumber, amount);
    }

    UUID id() {
        return id;
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

    BigDecimal amount() {
        return amount;
    }

    Signatory signatory() {
        return new Signatory(signatory, signatoryPosition);
    }

    Instant requestedAt() {
        return requestedAt;
    }
}
