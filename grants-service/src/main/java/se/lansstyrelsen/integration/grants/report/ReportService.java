package se.lansstyrelsen.integration.grants.report;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.grants.decision.Grants;
import se.lansstyrelsen.integration.grants.report.ReportViews.EditionView;
import se.lansstyrelsen.integration.grants.report.ReportViews.NewReport;
import se.lansstyrelsen.integration.grants.report.ReportViews.OverdueReport;
import se.lansstyrelsen.integration.grants.report.ReportViews.ReportView;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Faults;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** The recipient's side of the reports, and what all read; one transaction a method. */
@ApplicationScoped
class ReportService {

    private final Reports reports;
    private final ReportEditions editions;
    private final ReportDates dates;
    private final List<ReportCheck> checks;
    private final Grants grants;
    private final Matters matters;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ReportService(
            Reports reports,
            ReportEditions editions,
            ReportDates dates,
            @All List<ReportCheck> checks,
            Grants grants,
            Matters matters,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.reports = reports;
        this.editions = editions;
        this.dates = dates;
        this.checks = checks;
        this.grants = grants;
        this.matters = matters;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** Drafts the earliest report of the kind that is asked for and not begun. */
    @Transactional
    Versioned<ReportView> draft(UUID applicationId, NewReport begun) {
        var matter = matters.requireLocked(applicationId);
        matters.mustBeApplicant(matter);
        dates.askForFinal(grants.require(applicationId));
        var report = reports.of(applicationId).stream()
                .filter(asked ->
                        asked.kind() == begun.kind() && asked.status() == ReportStatus.DUE && asked.draft() == null)
                .findFirst()
                .orElseThrow(() ->
                        GrantsProblem.REPORT_NOT_ASKED_FOR.with("No report of that kind waits to be begun. GET /grants/"
                                + applicationId + "/reports lists what is asked for."));
        journal.append(report.save(begun.content()));
        return versioned(report);
    }

    @Transactional
    Versioned<ReportView> save(UUID id, long expectedVersion, ReportContent content) {
        var report = owned(id, expectedVersion);
        journal.append(report.save(content));
        return versioned(report);
    }

    @Transactional
    Versioned<ReportView> submit(UUID id, long expectedVersion) {
        var report = owned(id, expectedVersion);
        if (report.draft() != null && report.status().isWithRecipient()) {
            mustBeComplete(report);
        }
        journal.append(report.submit(StockholmTime.now(clock)));
        editions.persist(new ReportEdition(report));
        return versioned(report);
    }

    private void mustBeComplete(Report report) {
        var grant = grants.require(report.applicationId());
        var faults = new Faults();
        var others = reports.of(report.applicationId()).stream()
                .filter(other -> !other.id().equals(report.id()))
                .toList();
        var sums = Report.Sums.of(grant.granted(), others);
        new ReportRules(grant, report.kind(), report.draft(), sums, faults).check();
        checks.forEach(check -> check.check(report.id(), report.draft(), faults));
        faults.refuse(
                GrantsProblem.REPORT_INCOMPLETE,
                "The report cannot be taken as it is. Correct what errors lists and send it again.");
    }

    @Transactional
    Versioned<ReportView> read(UUID id) {
        var report = reports.require(id);
        matters.mustBeReadableByCaller(matters.require(report.applicationId()));
        return versioned(report);
    }

    @Transactional
    List<ReportView> of(UUID applicationId) {
        matters.mustBeReadableByCaller(matters.require(applicationId));
        return reports.of(applicationId).stream().map(this::view).toList();
    }

    @Transactional
    List<EditionView> editions(UUID id) {
        matters.mustBeReadableByCaller(matters.require(reports.require(id).applicationId()));
        return editions.of(id).stream().map(EditionView::of).toList();
    }

    @Transactional
    Page<OverdueReport> overdue(String county, PageRequest request) {
        var today = StockholmTime.today(clock);
        return reports.overdue(county, today, caller, request).map(report -> OverdueReport.of(report, today));
    }

    private Report owned(UUID id, long expectedVersion) {
        var matter = matters.requireLocked(reports.require(id).applicationId());
        matters.mustBeApplicant(matter);
        // Held, so that no file is taken away between the look at it and the sending in.
        reports.requireLocked(id);
        return reports.require(id, expectedVersion);
    }

    private Versioned<ReportView> versioned(Report report) {
        reports.flush();
        return new Versioned<>(view(report), report.version());
    }

    private ReportView view(Report report) {
        return ReportView.of(report, matters.isApplicant(matters.require(report.applicationId())), today());
    }

    private LocalDate today() {
        return StockholmTime.today(clock);
    }
}
