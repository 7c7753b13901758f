package se.lansstyrelsen.integration.reporting.countyreport;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.reporting.ReportingProblem;
import se.lansstyrelsen.integration.reporting.assignment.AssignmentTerms;

/** A county board's report (länsrapport) to an assignment. */
@Entity
@Table(name = "county_report")
class CountyReport {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "assignment_id")
    private UUID assignmentId;

    @Column(name = "county_code")
    private String countyCode;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "sent_back_reason")
    private String sentBackReason;

    @Column(name = "extended_until")
    private LocalDate extendedUntil;

    @Column(name = "extension_reason")
    private String extensionReason;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Answer> answers;

    protected CountyReport() {}

    CountyReport(UUID assignmentId, String countyCode, LocalDate dueOn) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.assignmentId = assignmentId;
        this.countyCode = countyCode;
        this.dueOn = dueOn;
        this.state = ReportState.NOT_STARTED;
        this.answers = List.of();
    }

    /** Puts an answer in the place of a former one. */
    CountyReportMoved answer(Answer answer) {
        mustBeOpen();
        put(List.of(answer));
        return moved("answered " + answer.questionCode());
    }

    /** Fills in what nobody has answered yet. */
    CountyReportMoved prefill(List<Answer> filled) {
        mustBeOpen();
        put(filled.stream()
                .filter(one -> find(one.questionCode()).map(Answer::prefill).orElse(true))
                .toList());
        return moved("prefilled");
    }

    /** Somebody answers for what was filled in. */
    CountyReportMoved acceptPrefill(Set<String> codes) {
        mustBeOpen();
        for (var code : codes) {
            if (find(code).isEmpty()) {
                throw ReportingProblem.NOTHING_PREFILLED.with("There is no answer to " + code + " to accept.");
            }
        }
        answers = answers.stream()
                .map(answer -> codes.contains(answer.questionCode()) ? answer.accepted() : answer)
                .toList();
        return moved("prefill accepted");
    }

    CountyReportSubmitted submit(AssignmentTerms assignment, LocalDate today) {
        if (state == ReportState.SUBMITTED) {
            throw ReportingProblem.REPORT_SUBMITTED_ALREADY.with("It was submitted on " + submittedOn + ".");
        }
        mustBeOpen();
        mustBeComplete(assignment);
        state = ReportState.SUBMITTED;
        submittedOn = today;
        return new CountyReportSubmitted(
                id,
                assignmentId,
                assignment.content().year(),
                assignment.content().number(),
                countyCode,
                submittedOn,
                lastDay(),
                submittedOn.isAfter(lastDay()));
    }

    private void mustBeComplete(AssignmentTerms assignment) {
        var faults = new ArrayList<Fault>();
        for (var question : assignment.content().questions()) {
            var answer = find(question.code());
            if (question.required() && answer.map(Answer::isEmpty).orElse(true)) {
                faults.add(new Fault("/answers/" + question.code(), "is required and has no answer"));
            } else if (answer.map(Answer::prefill).orElse(false)) {
                faults.add(new Fault("/answers/" + question.code(), "was filled in and nobody has accepted it"));
            }
        }
        if (!faults.isEmpty()) {
            throw ReportingProblem.REPORT_INCOMPLETE.with(
                    "Answer what is required, and accept or rewrite what was filled in.", faults);
        }
    }

    CountyReportMoved sendBack(String reason) {
        mustBeSubmitted();
        state = ReportState.SENT_BACK;
        sentBackReason = reason;
        return moved("sent back");
    }

    CountyReportAccepted accept(AssignmentTerms assignment, LocalDate today) {
        mustBeSubmitted();
        state = ReportState.ACCEPTED;
        acceptedOn = today;
        return new CountyReportAccepted(
                id,
                assignmentId,
                assignment.content().year(),
                assignment.content().number(),
                countyCode,
                acceptedOn);
    }

    /** The board may be late, for a reason that is kept. */
    CountyReportMoved extend(LocalDate until, String reason) {
        if (state == ReportState.SUBMITTED || state == ReportState.ACCEPTED) {
            throw ReportingProblem.REPORT_SUBMITTED_ALREADY.with("It was submitted on " + submittedOn + ".");
        }
        if (!until.isAfter(dueOn)) {
            throw ReportingProblem.DATES_OUT_OF_ORDER.with("until must lie after " + dueOn + ".");
        }
        extendedUntil = until;
        extensionReason = reason;
        return moved("extended until " + until);
    }

    /** The assignment's day was moved; a longer time of its own stays. */
    void due(LocalDate day) {
        dueOn = day;
        if (extendedUntil != null && !extendedUntil.isAfter(day)) {
            extendedUntil = null;
            extensionReason = null;
        }
    }

    private void mustBeOpen() {
        if (state == ReportState.ACCEPTED) {
            throw ReportingProblem.REPORT_ACCEPTED.with(
                    "It was accepted on " + acceptedOn + " and is part of the report.");
        }
        if (state == ReportState.SUBMITTED) {
            throw ReportingProblem.REPORT_SUBMITTED_ALREADY.with(
                    "It was submitted on " + submittedOn + ". The coordinating board sends it back for changes.");
        }
    }

    private void mustBeSubmitted() {
        if (state != ReportState.SUBMITTED) {
            throw Problem.ILLEGAL_STATE.with(
                    "The report is " + state + "; only a submitted one is accepted or sent back.");
        }
    }

    private void put(List<Answer> given) {
        var kept = new ArrayList<>(answers);
        for (var answer : given) {
            kept.removeIf(one -> one.questionCode().equals(answer.questionCode()));
            kept.add(answer);
        }
        answers = List.copyOf(kept);
        if (state == ReportState.NOT_STARTED) {
            state = ReportState.DRAFT;
        }
    }

    private CountyReportMoved moved(String what) {
        return new CountyReportMoved(id, assignmentId, countyCode, what);
    }

    Optional<Answer> find(String code) {
        return answers.stream()
                .filter(answer -> answer.questionCode().equals(code))
                .findFirst();
    }

    /** The last day for it, with a longer time of its own. */
    LocalDate lastDay() {
        return extendedUntil == null ? dueOn : extendedUntil;
    }

    boolean isDelivered() {
        return state == ReportState.SUBMITTED || state == ReportState.ACCEPTED;
    }

    Punctuality punctuality(LocalDate today) {
        if (submittedOn == null || state == ReportState.SENT_BACK) {
            return today.isAfter(lastDay()) ? Punctuality.LATE : Punctuality.AWAITED;
        }
        if (!submittedOn.isAfter(dueOn)) {
            return Punctuality.ON_TIME;
        }
        return submittedOn.isAfter(lastDay()) ? Punctuality.LATE : Punctuality.LATE_BY_EXCEPTION;
    }

    CountyReportProgress progress(LocalDate today) {
        return new CountyReportProgress(
                countyCode, state, lastDay(), submittedOn, !isDelivered() && today.isAfter(lastDay()));
    }

    CountyReportViews.View view(LocalDate today) {
        return new CountyReportViews.View(
                id,
                assignmentId,
                countyCode,
                state,
                punctuality(today),
                dueOn,
                extendedUntil,
                extensionReason,
                submittedOn,
                acceptedOn,
                sentBackReason,
                answers);
    }

    CountyReportTerms terms() {
        return new CountyReportTerms(id, countyCode, state, answers);
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

    String countyCode() {
        return countyCode;
    }

    ReportState state() {
        return state;
    }
}
