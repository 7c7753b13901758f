package se.lansstyrelsen.integration.grants.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.grants.decision.Grants;
import se.lansstyrelsen.integration.grants.reclaim.Reclaims;
import se.lansstyrelsen.integration.grants.repayment.Repayments;
import se.lansstyrelsen.integration.grants.report.ApprovedReports;
import se.lansstyrelsen.integration.grants.report.PaidSums;
import se.lansstyrelsen.integration.kit.text.Hashes;

/** Reads how a grant stands; keeps nothing of its own. */
@ApplicationScoped
class SettlementService {

    private final Grants grants;
    private final PaidSums sums;
    private final ApprovedReports reports;
    private final Reclaims reclaims;
    private final Repayments repayments;
    private final Matters matters;

    SettlementService(
            Grants grants,
            PaidSums sums,
            ApprovedReports reports,
            Reclaims reclaims,
            Repayments repayments,
            Matters matters) {
        this.grants = grants;
        this.sums = sums;
        this.reports = reports;
        this.reclaims = reclaims;
        this.repayments = repayments;
        this.matters = matters;
    }

    @Transactional
    Settlement of(UUID applicationId) {
        matters.mustBeReadableByCaller(matters.require(applicationId));
        var grant = grants.require(applicationId);
        return Settlement.of(
                applicationId,
                grant.granted(),
                sums.paid(grant),
                reports.approvedCost(applicationId),
                reclaims.reclaimed(applicationId),
                reclaims.waived(applicationId),
                repayments.received(applicationId),
                reclaims.isOpen(applicationId));
    }

    /** It has no version; whoever reads it again sees whether it is another. */
    static String tag(Settlement settlement) {
        return "\"" + Hashes.sha(settlement.toString().getBytes(StandardCharsets.UTF_8)) + "\"";
    }
}
