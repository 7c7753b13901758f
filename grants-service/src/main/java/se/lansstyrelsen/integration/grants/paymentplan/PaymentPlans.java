package se.lansstyrelsen.integration.grants.paymentplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.decision.Grant;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Payment plans, by grant; the one with the highest number stands. */
@ApplicationScoped
class PaymentPlans implements PanacheRepositoryBase<PaymentPlan, UUID> {

    PaymentPlan require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.NOT_FOUND.with("There is no payment plan with that id."));
    }

    List<PaymentPlan> of(UUID applicationId) {
        return list("applicationId = ?1 order by number", applicationId);
    }

    Optional<PaymentPlan> standing(UUID applicationId) {
        return find("applicationId = ?1 order by number desc", applicationId).firstResultOptional();
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 when there is none, or it is outdated */
    PaymentPlan requireStanding(Grant grant) {
        var plan = standing(grant.applicationId())
                .orElseThrow(() -> GrantsProblem.NO_PAYMENT_PLAN.with(
                        "Nobody has made a payment plan: POST /grants/" + grant.applicationId() + "/payment-plans."));
        plan.mustBeOf(grant);
        return plan;
    }
}
