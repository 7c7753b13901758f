package se.lansstyrelsen.integration.grants.paymentplan;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.decision.Grant;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;

/**
 * When what is granted is paid (utbetalningsplan), numbered within its grant and never changed: the latest one stands. It
 * plans what was neither paid nor on its way when it was made, and holds as long as the granted amount is the same.
 */
@Entity
@Immutable
@Table(name = "payment_plan")
class PaymentPlan {

    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID applicationId;

    private int number;

    @Column(name = "granted_amount")
    private BigDecimal grantedAmount;

    @Column(name = "committed_amount")
    private BigDecimal committedAmount;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlanPart> parts;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected PaymentPlan() {}

    /** @param committed SEK, paid or on its way before the plan. @param parts making the rest of what is granted */
    PaymentPlan(Grant grant, int number, BigDecimal committed, List<PlanPart> parts, String by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = grant.applicationId();
        this.number = number;
        this.grantedAmount = grant.granted();
        this.committedAmount = committed.setScale(2);
        this.parts = parts;
        this.madeBy = by;
        this.madeAt = now;
    }

    PaymentPlanned planned() {
        return new PaymentPlanned(applicationId, id, number, grantedAmount, parts);
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 when another amount is granted by now */
    void mustBeOf(Grant grant) {
        if (grantedAmount.compareTo(grant.granted()) != 0) {
            throw GrantsProblem.PAYMENT_PLAN_OUTDATED.with("The plan was made for " + grantedAmount
                    + " kronor, and by now " + grant.granted() + " are granted. Make a new plan.");
        }
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 when the plan has no such part */
    PlanPart part(int partNumber) {
        return parts.stream()
                .filter(part -> part.number() == partNumber)
                .findFirst()
                .orElseThrow(() -> Problem.RULE_BROKEN.with(
                        "The standing plan has parts 1 to " + parts.size() + ".",
                        List.of(new Fault("/partNumber", "must be from 1 to " + parts.size()))));
    }

    UUID id() {
        return id;
    }

    UUID applicationId() {
        return applicationId;
    }

    int number() {
        return number;
    }

    BigDecimal grantedAmount() {
        return grantedAmount;
    }

    BigDecimal committedAmount() {
        return committedAmount;
    }

    List<PlanPart> parts() {
        return parts;
    }

    Instant madeAt() {
        return madeAt;
    }
}
