package se.lansstyrelsen.integration.grants.statement;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.lansstyrelsen.integration.grants.report.ReportBook.Outline;
import se.lansstyrelsen.integration.kit.attachment.AttachedFile;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Bilaga to a report; never changes, and is the board's once the report it was put to is sent in. */
@Entity
@Immutable
@Table(name = "report_attachment")
class Statement {

    @Id
    private UUID id;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "application_id")
    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private StatementKind kind;

    /** Number of the sending in that it goes with. */
    private int submission;

    @Column(name = "added_at")
    private Instant addedAt;

    @Embedded
    private AttachedFile file;

    protected Statement() {}

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 when the report is with the board */
    Statement(Outline report, StatementKind kind, AttachedFile file, Instant now) {
        mustBeAddable(report);
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.reportId = report.id();
        this.applicationId = report.applicationId();
        this.kind = kind;
        this.submission = report.submissions() + 1;
        this.addedAt = now;
        this.file = file;
    }

    static void mustBeAddable(Outline report) {
        if (!report.status().isWithRecipient()) {
            throw Problem.ILLEGAL_STATE.with(
                    "The report is " + report.status() + ". Files are put to it before it is sent in.");
        }
    }

    StatementEntry.Added added() {
        return new StatementEntry.Added(reportId, id, applicationId, kind, file.mediaType(), file.size(), file.hash());
    }

    /** Only what has not come in to the board may be taken away (TF 2:9, arkivlagen 1990:782). */
    StatementEntry.Removed remove(Outline report) {
        if (submission <= report.submissions()) {
            throw Problem.ILLEGAL_STATE.with(
                    "The file came in with the report and is kept. Add a corrected one beside it.");
        }
        return new StatementEntry.Removed(reportId, id, applicationId, kind, file.hash());
    }

    UUID id() {
        return id;
    }

    UUID reportId() {
        return reportId;
    }

    UUID applicationId() {
        return applicationId;
    }

    StatementKind kind() {
        return kind;
    }

    int submission() {
        return submission;
    }

    Instant addedAt() {
        return addedAt;
    }

    AttachedFile file() {
        return file;
    }
}
