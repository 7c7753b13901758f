package se.lansstyrelsen.integration.grants.reclaim;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsConfig;
import se.lansstyrelsen.integration.grants.decision.Grant;
import se.lansstyrelsen.integration.grants.report.ApprovedReports;
import se.lansstyrelsen.integration.kit.document.DocumentPress;
import se.lansstyrelsen.integration.kit.document.KeptDocument;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Puts a reclaim decision into words, inside a transaction, and prints them, outside it. */
@ApplicationScoped
class ReclaimPress {

    private final DocumentPress press;
    private final ApprovedReports reports;
    private final GrantsConfig.Reclaim texts;

    ReclaimPress(DocumentPress press, ApprovedReports reports, GrantsConfig config) {
        this.press = press;
        this.reports = reports;
        this.texts = config.reclaim();
    }

    /** The decision as it will be, to be printed. */
    record Draft(UUID id, Instant decidedAt, ReclaimDocument text) {}

    Draft draft(Reclaim reclaim, Grant grant, BigDecimal paid, String decisionMaker, Instant now) {
        var facts = new ReclaimDocument.Facts(
                grant, paid, reports.approvedCost(grant.applicationId()), LocalDate.ofInstant(now, StockholmTime.ZONE));
        return new Draft(reclaim.id(), now, ReclaimDocument.of(reclaim, facts, decisionMaker, texts));
    }

    /** Takes a noticeable part of a second. */
    KeptDocument print(Draft draft) {
        return press.print(draft.id(), draft.decidedAt(), draft.text());
    }
}
