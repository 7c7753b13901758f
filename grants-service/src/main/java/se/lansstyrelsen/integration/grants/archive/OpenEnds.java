package se.lansstyrelsen.integration.grants.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.Ore;
import se.lansstyrelsen.integration.grants.decision.Grant;
import se.lansstyrelsen.integration.grants.decision.Grants;
import se.lansstyrelsen.integration.grants.payment.PaymentOrders;
import se.lansstyrelsen.integration.grants.reclaim.Reclaims;
import se.lansstyrelsen.integration.grants.repayment.Repayments;
import se.lansstyrelsen.integration.grants.report.ApprovedReports;
import se.lansstyrelsen.integration.grants.report.PaidSums;

/** Asks those who hold a matter's money and reports what is still open in it; inside the transaction that holds the matter. */
@ApplicationScoped
class OpenEnds {

    private final Grants grants;
    private final ApprovedReports reports;
    private final PaymentOrders payments;
    private final PaidSums paid;
    private final Reclaims reclaims;
    private final Repayments repayments;

    OpenEnds(
            Grants grants,
            ApprovedReports reports,
            PaymentOrders payments,
            PaidSums paid,
            Reclaims reclaims,
            Repayments repayments) {
        this.grants = grants;
        this.reports = reports;
        this.payments = payments;
        this.paid = paid;
        this.reclaims = reclaims;
        this.repayments = repayments;
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 with all that is open */
    void mustBeNone(UUID applicationId) {
        var open = new ArrayList<String>();
        if (grants.find(applicationId).isPresent() && !reports.areComplete(applicationId)) {
            open.add("a report is not approved");
        }
        if (payments.isAnyOnItsWay(applicationId)) {
            open.add("a payment is on its way");
        }
        if (reclaims.isOpen(applicationId)) {
            open.add("a reclaim is under way or not repaid");
        }
        if (!open.isEmpty()) {
            throw GrantsProblem.MATTER_STILL_OPEN.with("The matter cannot be closed: " + String.join(", ", open) + ".");
        }
    }

    FinalSums sums(UUID applicationId) {
        var grant = grants.find(applicationId);
        return new FinalSums(
                grant.map(Grant::granted).orElse(Ore.ZERO),
                grant.map(paid::paid).orElse(Ore.ZERO),
                reports.approvedCost(applicationId),
                repayments.received(applicationId));
    }
}
