package se.lansstyrelsen.integration.grants.report;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.grants.conflict.Conflicts;
import se.lansstyrelsen.integration.grants.decision.Grants;
import se.lansstyrelsen.integration.grants.report.ReportViews.NewReportDate;
import se.lansstyrelsen.integration.grants.report.ReportViews.NewReturn;
import se.lansstyrelsen.integration.grants.report.ReportViews.ReportView;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.time.PastDays;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** The board's side of the reports: asks for them, reviews, sends back and approves; one transaction a method. */
@ApplicationScoped
class ReviewService {

    private final Reports reports;
    private final Grants grants;
    private final Matters matters;
    private final Conflicts conflicts;
    private final List<FinalReportListener> listeners;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ReviewService(
            Reports reports,
            Grants grants,
            Matters matters,
            Conflicts conflicts,
            @All List<FinalReportListener> listeners,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.reports = reports;
        this.grants = grants;
        this.matters = matters;
        this.conflicts = conflicts;
        this.listeners = listeners;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** Asks for one more interim report, or sets the day of the one final report. */
    @Transactional
    Versioned<ReportView> setDate(UUID applicationId, NewReportDate date) {
        var matter = matters.requireLocked(applicationId);
        matters.mustBeHandledByCaller(matter);
        conflicts.mustBeFree(applicationId);
        grants.require(applicationId);
        PastDays.mustNotPrecede("dueOn", date.dueOn(), today());
        var known = date.kind() == ReportKind.FINAL ? reports.finalOf(applicationId) : Optional.<Report>empty();
        if (known.isPresent()) {
            journal.append(known.get().moveTo(date.dueOn(), false));
            return versioned(known.get());
        }
        var asked = new Report(matter, date.kind(), date.dueOn(), false);
        reports.persist(asked);
        journal.append(asked.dateSet());
        return versioned(asked);
    }

    @Transactional
    Versioned<ReportView> sendBack(UUID id, long expectedVersion, NewReturn returned) {
        var report = handled(id, expectedVersion);
        PastDays.mustNotPrecede("dueOn", returned.dueOn(), today());
        journal.append(report.sendBack(returned.reasons(), returned.dueOn()));
        return versioned(report);
    }

    @Transactional
    Versioned<ReportView> review(UUID id, long expectedVersion, List<ReviewedLine> lines) {
        var report = handled(id, expectedVersion);
        if (report.status() == ReportStatus.SUBMITTED) {
            ReviewRules.check(report.submitted(), lines);
        }
        journal.append(report.review(lines, caller.subject()));
        return versioned(report);
    }

    @Transactional
    Versioned<ReportView> approve(UUID id, long expectedVersion) {
        var report = handled(id, expectedVersion);
        report.mustBeApprovableBy(caller.subject(), caller.is(Role.DECISION_MAKER));
        var others = reports.of(report.applicationId()).stream()
                .filter(other -> !other.id().equals(id))
                .toList();
        var sums = Report.Sums.of(grants.require(report.applicationId()).granted(), others);
        journal.append(report.approve(sums, StockholmTime.now(clock)));
        if (report.kind() == ReportKind.FINAL) {
            listeners.forEach(listener -> listener.approved(report.applicationId(), report.submitted()));
        }
        return versioned(report);
    }

    private Report handled(UUID id, long expectedVersion) {
        var matter = matters.requireLocked(reports.require(id).applicationId());
        matters.mustBeHandledByCaller(matter);
        conflicts.mustBeFree(matter.id());
        return reports.require(id, expectedVersion);
    }

    private Versioned<ReportView> versioned(Report report) {
        reports.flush();
        return new Versioned<>(ReportView.of(report, false, today()), report.version());
    }

    private LocalDate today() {
        return StockholmTime.today(clock);
    }
}
