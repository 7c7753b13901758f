package se.lansstyrelsen.integration.grants.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.grants.report.ReportBook;
import se.lansstyrelsen.integration.grants.report.ReportBook.Outline;
import se.lansstyrelsen.integration.grants.statement.StatementViews.StatementView;
import se.lansstyrelsen.integration.kit.attachment.AttachedContents;
import se.lansstyrelsen.integration.kit.attachment.AttachedFile;
import se.lansstyrelsen.integration.kit.attachment.ReceivedAttachment;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Files put to reports by the recipient and read with them; one transaction a method. */
@ApplicationScoped
class StatementService {

    /** A file never changes; it is there or it is not. */
    static final long ONLY_VERSION = 1;

    private static final int MOST = 50;

    private final Statements statements;
    private final AttachedContents contents;
    private final ReportBook reports;
    private final Matters matters;
    private final Journal journal;
    private final Clock clock;

    StatementService(
            Statements statements,
            AttachedContents contents,
            ReportBook reports,
            Matters matters,
            Journal journal,
            Clock clock) {
        this.statements = statements;
        this.contents = contents;
        this.reports = reports;
        this.matters = matters;
        this.journal = journal;
        this.clock = clock;
    }

    /** Asked before a file is received, so that nobody sends one for nothing. */
    @Transactional
    void mustBeAddableByCaller(UUID reportId) {
        var report = reports.require(reportId);
        mustBeOwn(report);
        Statement.mustBeAddable(report);
    }

    @Transactional
    StatementView add(UUID reportId, StatementKind kind, ReceivedAttachment received) {
        var report = reports.requireLocked(reportId);
        mustBeOwn(report);
        if (statements.count("reportId", reportId) >= MOST) {
            throw GrantsProblem.TOO_MANY_ATTACHMENTS.with("A report has at most " + MOST + " attachments.");
        }
        var statement = new Statement(report, kind, received.file(), StockholmTime.now(clock));
        statements.add(statement);
        contents.keep(statement.id(), received);
        journal.append(statement.added());
        return StatementView.of(statement);
    }

    @Transactional
    void remove(UUID id, long expectedVersion) {
        var statement = statements.require(id);
        var report = reports.requireLocked(statement.reportId());
        mustBeOwn(report);
        ExpectedVersion.check(expectedVersion, ONLY_VERSION);
        journal.append(statement.remove(report));
        contents.remove(id);
        statements.delete(statement);
    }

    /** To the board only what came in. */
    @Transactional
    List<StatementView> list(UUID reportId) {
        var report = reports.require(reportId);
        matters.mustBeReadableByCaller(matters.require(report.applicationId()));
        return statements.of(reportId).stream()
                .filter(statement -> isReadable(statement, report))
                .map(StatementView::of)
                .toList();
    }

    @Transactional
    StatementView read(UUID id) {
        return StatementView.of(readable(id));
    }

    @Transactional
    AttachedFile file(UUID id) {
        return readable(id).file();
    }

    private Statement readable(UUID id) {
        var statement = statements.require(id);
        if (!isReadable(statement, reports.require(statement.reportId()))) {
            throw Problem.NOT_FOUND.with("There is no attachment with that id.");
        }
        return statement;
    }

    private boolean isReadable(Statement statement, Outline report) {
        var matter = matters.require(report.applicationId());
        matters.mustBeReadableByCaller(matter);
        return statement.submission() <= report.submissions() || matters.isApplicant(matter);
    }

    private void mustBeOwn(Outline report) {
        matters.mustBeApplicant(matters.require(report.applicationId()));
    }
}
