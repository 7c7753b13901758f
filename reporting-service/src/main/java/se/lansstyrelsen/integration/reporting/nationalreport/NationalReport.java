package se.lansstyrelsen.integration.reporting.nationalreport;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.reporting.ReportingProblem;
import se.lansstyrelsen.integration.reporting.assignment.AssignmentTerms;

/** The county boards' common report (samlad redovisning) to an assignment, in numbered editions. */
@Entity
@Table(name = "national_report")
class NationalReport {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "assignment_id")
    private UUID assignmentId;

    private int edition;

    private UUID corrects;

    @Column(name = "correction_reason")
    private String correctionReason;

    @Column(name = "snapshot_id")
    private UUID snapshotId;

    @Enumerated(EnumType.STRING)
    private NationalReportState state;

    @Column(name = "missing_counties")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> missingCounties;

    @Column(name = "exception_reason")
    private String exceptionReason;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ReportChapter> chapters;

    @Column(name = "review_ends_on")
    private LocalDate reviewEndsOn;

    @Column(name = "proof_id")
    private UUID proofId;

    @Column(name = "proof_hash")
    private String proofHash;

    @Column(name = "proof_day")
    private LocalDate proofDay;

    @Column(name = "proof_by")
    private String proofBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private DecisionBlock decision;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected NationalReport() {}

    /** The first edition. */
    NationalReport(AssignmentTerms assignment, UUID snapshotId, List<String> missingCounties, String exceptionReason) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.assignmentId = assignment.id();
        this.edition = 1;
        this.snapshotId = snapshotId;
        this.missingCounties = List.copyOf(missingCounties);
        this.exceptionReason = exceptionReason;
        this.state = NationalReportState.DRAFT;
        this.chapters = assignment.content().chapters().stream()
                .map(chapter -> new ReportChapter(chapter.code(), chapter.title(), chapter.level(), null))
                .toList();
    }

    /** An edition that corrects a decided one; the text is taken over and read out of another snapshot. */
    NationalReport(NationalReport former, UUID snapshotId, String reason) {
        if (former.state != NationalReportState.DECIDED) {
            throw Problem.ILLEGAL_STATE.with("Edition " + former.edition + " is not decided; change it instead.");
        }
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.assignmentId = former.assignmentId;
        this.edition = former.edition + 1;
        this.corrects = former.id;
        this.correctionReason = reason;
        this.snapshotId = snapshotId;
        this.missingCounties = former.missingCounties;
        this.exceptionReason = former.exceptionReason;
        this.state = NationalReportState.DRAFT;
        this.chapters = former.chapters;
    }

    NationalReportMoved write(String code, String text) {
        mustBeOpen();
        if (text(code) == null
                && chapters.stream().noneMatch(chapter -> chapter.code().equals(code))) {
            throw Problem.NOT_FOUND.with("The report has no chapter " + code + ".");
        }
        chapters = chapters.stream()
                .map(chapter -> chapter.code().equals(code)
                        ? new ReportChapter(code, chapter.title(), chapter.level(), text)
                        : chapter)
                .toList();
        dropProof();
        return moved("wrote " + code);
    }

    NationalReportMoved readFrom(UUID snapshotId) {
        mustBeOpen();
        this.snapshotId = snapshotId;
        dropProof();
        return moved("reads from another snapshot");
    }

    NationalReportMoved review(LocalDate endsOn) {
        mustBeOpen();
        mustBeWhole();
        state = NationalReportState.IN_REVIEW;
        reviewEndsOn = endsOn;
        return moved("in review until " + endsOn);
    }

    /** What the decision is made on: the printed bytes. */
    NationalReportMoved prove(UUID document, String hash, LocalDate day, String by) {
        proofId = document;
        proofHash = hash;
        proofDay = day;
        proofBy = by;
        return moved("proof " + hash);
    }

    void mustBeProvable() {
        mustBeOpen();
        if (state == NationalReportState.DRAFT && corrects == null) {
            throw Problem.ILLEGAL_STATE.with("The draft goes to the 21 boards for review before it is decided.");
        }
        mustBeWhole();
    }

    /** Names go into the print and the matter, never into the journal. */
    void decideBy(DecisionBlock block) {
        decision = block;
    }

    NationalReportDecided decide(AssignmentTerms assignment, String hash, String by, LocalDate today, Instant now) {
        mustBeOpen();
        if (proofId == null) {
            throw ReportingProblem.PROOF_CHANGED.with(
                    "There is no proof of the text as it stands; something was changed after it was printed. Print it anew.");
        }
        if (!proofHash.equals(hash)) {
            throw ReportingProblem.PROOF_CHANGED.with("The proof that stands has SHA-256 " + proofHash + ", not " + hash
                    + ". Read it and decide on that.");
        }
        if (!proofDay.equals(today)) {
            throw ReportingProblem.PROOF_CHANGED.with(
                    "The proof says it is decided on " + proofDay + ", and today is " + today + ". Print it anew.");
        }
        if (proofBy.equals(by)) {
            throw ReportingProblem.DECIDED_BY_PROPOSER.with(
                    "Whoever printed the proof proposes; another decision-maker decides.");
        }
        state = NationalReportState.DECIDED;
        decidedOn = today;
        decidedAt = now;
        return new NationalReportDecided(
                id,
                assignmentId,
                assignment.content().year(),
                assignment.content().number(),
                edition,
                assignment.content().coordinatingCounty(),
                decidedOn,
                proofHash);
    }

    private void mustBeOpen() {
        if (state == NationalReportState.DECIDED) {
            throw ReportingProblem.REPORT_DECIDED.with("Edition " + edition + " was decided on " + decidedOn
                    + ". POST /national-reports/" + id + "/corrections begins the next.");
        }
    }

    /** A chapter may stand without text when it has parts. */
    private void mustBeWhole() {
        var faults = new ArrayList<Fault>();
        for (var i = 0; i < chapters.size(); i++) {
            var hasParts = i + 1 < chapters.size()
                    && chapters.get(i).level() == 1
                    && chapters.get(i + 1).level() == 2;
            if (chapters.get(i).text() == null && !hasParts) {
                faults.add(new Fault("/chapters/" + chapters.get(i).code(), "has no text"));
            }
        }
        if (!faults.isEmpty()) {
            throw ReportingProblem.CHAPTERS_EMPTY.with("Write these chapters first.", faults);
        }
    }

    private void dropProof() {
        proofId = null;
        proofHash = null;
        proofDay = null;
        proofBy = null;
    }

    private NationalReportMoved moved(String what) {
        return new NationalReportMoved(id, assignmentId, edition, what);
    }

    String text(String code) {
        return chapters.stream()
                .filter(chapter -> chapter.code().equals(code))
                .map(ReportChapter::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    NationalReportTerms terms() {
        var texts = new LinkedHashMap<String, String>();
        chapters.forEach(chapter -> texts.put(chapter.code(), chapter.text()));
        return new NationalReportTerms(id, assignmentId, edition, state, reviewEndsOn, texts, proofHash, decidedOn);
    }

    NationalReportViews.Row row() {
        return new NationalReportViews.Row(
                id, assignmentId, edition, corrects, snapshotId, state, reviewEndsOn, proofHash, decidedOn);
    }

    NationalReportViews.View view() {
        return new NationalReportViews.View(
                id,
                assignmentId,
                edition,
                corrects,
                correctionReason,
                snapshotId,
                state,
                missingCounties,
                exceptionReason,
                chapters,
                reviewEndsOn,
                proofHash,
                proofDay,
                decidedOn,
                decidedAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    UUID snapshotId() {
        return snapshotId;
    }

    UUID proofId() {
        return proofId;
    }

    int edition() {
        return edition;
    }

    String correctionReason() {
        return correctionReason;
    }

    List<String> missingCounties() {
        return missingCounties;
    }

    String exceptionReason() {
        return exceptionReason;
    }

    List<ReportChapter> chapters() {
        return chapters;
    }

    NationalReportState state() {
        return state;
    }
}
