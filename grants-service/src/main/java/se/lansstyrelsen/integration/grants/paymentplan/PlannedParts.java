package se.lansstyrelsen.integration.grants.paymentplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.decision.Grant;

/** The parts that stand planned, for the capability that pays them; called inside its transactions. */
@ApplicationScoped
public class PlannedParts {

    private final PaymentPlans plans;
    private final Requisitions requisitions;

    PlannedParts(PaymentPlans plans, Requisitions requisitions) {
        this.plans = plans;
        this.requisitions = requisitions;
    }

    /** @param requisitioned by the recipient; never for a part that is not paid so */
    public record Planned(UUID planId, PlanPart part, boolean requisitioned) {}

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 without a plan of what is granted, 422 without such a part */
    public Planned require(Grant grant, int partNumber) {
        var plan = plans.requireStanding(grant);
        var part = plan.part(partNumber);
        return new Planned(plan.id(), part, requisitions.has(plan.id(), partNumber));
    }
}
