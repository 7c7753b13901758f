package se.lansstyrelsen.integration.reporting.nationalreport;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.document.KeptDocument;
import se.lansstyrelsen.integration.kit.document.KeptDocuments;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.store.UniqueRows;
import se.lansstyrelsen.integration.kit.time.StockholmTime;
import se.lansstyrelsen.integration.reporting.ReportingProblem;
import se.lansstyrelsen.integration.reporting.assignment.AssignmentRegister;
import se.lansstyrelsen.integration.reporting.countyreport.CountyReportRegister;
import se.lansstyrelsen.integration.reporting.countyreport.CountyReportTerms;
import se.lansstyrelsen.integration.reporting.countyreport.ReportState;
import se.lansstyrelsen.integration.reporting.observation.FigureSet;
import se.lansstyrelsen.integration.reporting.snapshot.SnapshotShelf;
import se.lansstyrelsen.integration.reporting.wording.PrintedFigure;
import se.lansstyrelsen.integration.reporting.wording.ReportWording;

/** Moves the national report along; printing stands outside the transactions. */
@ApplicationScoped
class NationalReportService {

    private final NationalReports reports;
    private final NationalReportRegister register;
    private final AssignmentRegister assignments;
    private final CountyReportRegister countyReports;
    private final SnapshotShelf snapshots;
    private final ReportWording wording;
    private final NationalReportPress press;
    private final KeptDocuments documents;
    private final Instance<ProofCondition> conditions;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    NationalReportService(
            NationalReports reports,
            NationalReportRegister register,
            AssignmentRegister assignments,
            CountyReportRegister countyReports,
            SnapshotShelf snapshots,
            ReportWording wording,
            NationalReportPress press,
            KeptDocuments documents,
            Instance<ProofCondition> conditions,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.reports = reports;
        this.register = register;
        this.assignments = assignments;
        this.countyReports = countyReports;
        this.snapshots = snapshots;
        this.wording = wording;
        this.press = press;
        this.documents = documents;
        this.conditions = conditions;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Versioned<NationalReportViews.View> compile(UUID assignmentId, NationalReportViews.NewReport made) {
        var assignment = assignments.require(assignmentId);
        register.mustWrite(assignment);
        mustBeOf(assignmentId, made.snapshotId());
        var missing = countyReports.of(assignmentId).stream()
                .filter(report -> report.state() != ReportState.ACCEPTED)
                .map(CountyReportTerms::countyCode)
                .toList();
        if (!missing.isEmpty() && made.exceptionReason() == null) {
            throw ReportingProblem.COUNTIES_MISSING.with(
                    "Give exceptionReason to compile without them.",
                    missing.stream()
                            .map(county -> new Fault(
                                    "",
                                    "the report of "
                                            + Regions.county(county)
                                                    .orElseThrow()
                                                    .name() + " is not accepted"))
                            .toList());
        }
        var report = new NationalReport(
                assignment, made.snapshotId(), missing, missing.isEmpty() ? null : made.exceptionReason());
        UniqueRows.keep(
                () -> reports.persistAndFlush(report),
                () -> ReportingProblem.REPORT_COMPILED_ALREADY.with(
                        "GET /national-reports?assignment=" + assignmentId + " finds it."));
        journal.append(new NationalReportMoved(report.id(), assignmentId, report.edition(), "compiled"));
        return versioned(report);
    }

    @Transactional
    Versioned<NationalReportViews.View> correct(
            UUID id, long expectedVersion, NationalReportViews.NewCorrection correction) {
        var former = written(id, expectedVersion);
        mustBeOf(former.assignmentId(), correction.snapshotId());
        var report = new NationalReport(former, correction.snapshotId(), correction.reason());
        UniqueRows.keep(
                () -> reports.persistAndFlush(report),
                () -> ReportingProblem.REPORT_COMPILED_ALREADY.with(
                        "Edition " + report.edition() + " is begun already."));
        journal.append(
                new NationalReportMoved(report.id(), report.assignmentId(), report.edition(), "correction begun"));
        return versioned(report);
    }

    @Transactional
    Versioned<NationalReportViews.View> write(UUID id, long expectedVersion, String chapter, String text) {
        var report = written(id, expectedVersion);
        var snapshot = snapshots.require(report.snapshotId());
        wording.check(text, snapshots.frozen(snapshot), Set.copyOf(snapshot.years()), "/text");
        journal.append(report.write(chapter, text));
        return versioned(report);
    }

    @Transactional
    Versioned<NationalReportViews.View> readFrom(UUID id, long expectedVersion, UUID snapshotId) {
        var report = written(id, expectedVersion);
        mustBeOf(report.assignmentId(), snapshotId);
        journal.append(report.readFrom(snapshotId));
        return versioned(report);
    }

    @Transactional
    Versioned<NationalReportViews.View> review(UUID id, long expectedVersion, LocalDate endsOn) {
        var report = written(id, expectedVersion);
        if (endsOn.isBefore(StockholmTime.today(clock))) {
            throw ReportingProblem.DATES_OUT_OF_ORDER.with("endsOn has passed.");
        }
        journal.append(report.review(endsOn));
        return versioned(report);
    }

    /** Prints the very bytes a decision is made on. */
    Versioned<NationalReportViews.View> prove(UUID id, long expectedVersion, DecisionBlock block) {
        var today = StockholmTime.today(clock);
        var now = StockholmTime.now(clock);
        var by = caller.subject();
        var document = QuarkusTransaction.requiringNew().call(() -> {
            var report = written(id, expectedVersion);
            report.mustBeProvable();
            mustBePrintable(report);
            conditions.forEach(condition -> condition.check(id));
            return press.write(report, block, today);
        });
        var proof = press.print(UuidCreator.getTimeOrderedEpoch(), now, document);
        return QuarkusTransaction.requiringNew().call(() -> {
            var report = written(id, expectedVersion);
            documents.persist(proof);
            report.decideBy(block);
            journal.append(report.prove(proof.id(), proof.hash(), today, by));
            return versioned(report);
        });
    }

    /** Another snapshot may have been chosen since the chapters were written. */
    private void mustBePrintable(NationalReport report) {
        var snapshot = snapshots.require(report.snapshotId());
        var figures = snapshots.frozen(snapshot);
        var years = Set.copyOf(snapshot.years());
        report.chapters().stream()
                .filter(chapter -> chapter.text() != null)
                .forEach(chapter -> wording.check(chapter.text(), figures, years, "/chapters/" + chapter.code()));
    }

    @Transactional
    Versioned<NationalReportViews.View> decide(UUID id, long expectedVersion, String hash) {
        var report = reports.require(id, expectedVersion);
        var assignment = assignments.require(report.assignmentId());
        caller.mustActForCounty(assignment.content().coordinatingCounty());
        conditions.forEach(condition -> condition.check(id));
        journal.append(report.decide(
                assignment, hash, caller.subject(), StockholmTime.today(clock), StockholmTime.now(clock)));
        return versioned(report);
    }

    @Transactional
    Versioned<NationalReportViews.View> read(UUID id) {
        return versioned(reports.require(id));
    }

    @Transactional
    Page<NationalReportViews.Row> list(UUID assignmentId, PageRequest request) {
        return Conditions.of()
                .where("assignmentId", assignmentId)
                .page(reports, "assignmentId, edition", request)
                .map(NationalReport::row);
    }

    /** The decided bytes, or before the decision the proof or the text as it stands. */
    KeptDocument document(UUID id, boolean drafts) {
        var found = QuarkusTransaction.requiringNew().call(() -> {
            var report = reports.require(id);
            if (report.state() != NationalReportState.DECIDED && !drafts) {
                throw Problem.NOT_FOUND.with("The report is not decided yet.");
            }
            return report.proofId() == null
                    ? new Found(null, press.write(report, null, StockholmTime.today(clock)))
                    : new Found(documents.findById(report.proofId()), null);
        });
        return found.kept() != null ? found.kept() : press.print(id, StockholmTime.now(clock), found.draft());
    }

    private record Found(KeptDocument kept, NationalReportDocument draft) {}

    /** Every figure of the text. @param drafts whether the report may be undecided */
    @Transactional
    List<NationalReportViews.FigureRow> figures(UUID id, boolean drafts) {
        var report = reports.require(id);
        if (report.state() != NationalReportState.DECIDED && !drafts) {
            throw Problem.NOT_FOUND.with("The report is not decided yet.");
        }
        var figures = snapshots.frozen(snapshots.require(report.snapshotId()));
        return report.chapters().stream()
                .filter(chapter -> chapter.text() != null)
                .flatMap(chapter -> wording.printed(chapter.text(), figures).stream()
                        .map(printed -> row(chapter.code(), printed, figures)))
                .toList();
    }

    private static NationalReportViews.FigureRow row(String chapter, PrintedFigure printed, FigureSet figures) {
        var asked = printed.question();
        var content = figures.terms(asked.indicator()).content();
        return new NationalReportViews.FigureRow(
                chapter,
                printed.passage(),
                printed.written(),
                asked.indicator(),
                asked.year(),
                asked.quarter(),
                asked.county(),
                asked.municipality(),
                asked.sex() == null ? null : asked.sex().name(),
                asked.category(),
                printed.value(),
                content.unit().heading(),
                content.source());
    }

    /** Passages whose figures have changed at the source since they were frozen. */
    @Transactional
    List<NationalReportViews.Outdated> outdated(UUID id) {
        var report = reports.require(id);
        var snapshot = snapshots.require(report.snapshotId());
        return new Outdating(wording, snapshots.frozen(snapshot), snapshots.now(snapshot))
                .of(report.chapters(), countyReports.of(report.assignmentId()));
    }

    private void mustBeOf(UUID assignmentId, UUID snapshotId) {
        if (!snapshots.require(snapshotId).assignmentId().equals(assignmentId)) {
            throw ReportingProblem.NO_SUCH_FIGURE.with(
                    "Take a snapshot for this assignment.",
                    List.of(new Fault("/snapshotId", "is of another assignment")));
        }
    }

    private NationalReport written(UUID id, long expectedVersion) {
        var report = reports.require(id, expectedVersion);
        register.mustWrite(assignments.require(report.assignmentId()));
        return report;
    }

    private Versioned<NationalReportViews.View> versioned(NationalReport report) {
        reports.flush();
        return new Versioned<>(report.view(), report.version());
    }
}
