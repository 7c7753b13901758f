package se.lansstyrelsen.integration.grants.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsConfig;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.grants.decision.Grant;
import se.lansstyrelsen.integration.grants.decision.Grants;
import se.lansstyrelsen.integration.kit.journal.Journal;

/** The final report that every grant shall have: some days after the effort's last day, and moved when that is. */
@ApplicationScoped
class ReportDates {

    private final Reports reports;
    private final Grants grants;
    private final Matters matters;
    private final Journal journal;
    private final int daysAfter;

    ReportDates(Reports reports, Grants grants, Matters matters, Journal journal, GrantsConfig config) {
        this.reports = reports;
        this.grants = grants;
        this.matters = matters;
        this.journal = journal;
        this.daysAfter = config.report().finalDaysAfterEnd();
    }

    List<UUID> withoutFinalReport() {
        return reports.withoutFinal(daysAfter);
    }

    void askForFinalReport(UUID applicationId) {
        matters.requireLocked(applicationId);
        askForFinal(grants.require(applicationId));
    }

    /** The matter must be locked, so that there is one final report. */
    void askForFinal(Grant grant) {
        if (grant.endsOn() == null) {
            return;
        }
        var day = grant.endsOn().plusDays(daysAfter);
        var found = reports.finalOf(grant.applicationId());
        if (found.isEmpty()) {
            var asked = new Report(grant.matter(), ReportKind.FINAL, day, true);
            reports.persist(asked);
            journal.append(asked.dateSet());
        } else if (found.get().isDueByDefault()
                && found.get().status() == ReportStatus.DUE
                && !found.get().dueOn().equals(day)) {
            journal.append(found.get().moveTo(day, true));
        }
    }
}
