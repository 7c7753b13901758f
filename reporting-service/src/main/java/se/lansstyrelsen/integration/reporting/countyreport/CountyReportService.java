package se.lansstyrelsen.integration.reporting.countyreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.time.StockholmTime;
import se.lansstyrelsen.integration.reporting.assignment.AssignmentRegister;

/** Moves county reports along; one transaction a method. */
@ApplicationScoped
class CountyReportService {

    private final CountyReports reports;
    private final AssignmentRegister assignments;
    private final Prefill prefill;
    private final AnswerMarks marks;
    private final EntityManager database;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    CountyReportService(
            CountyReports reports,
            AssignmentRegister assignments,
            Prefill prefill,
            AnswerMarks marks,
            EntityManager database,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.reports = reports;
        this.assignments = assignments;
        this.prefill = prefill;
        this.marks = marks;
        this.database = database;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Versioned<CountyReportViews.View> answer(UUID id, long expectedVersion, String code, AnswerContent content) {
        var report = own(id, expectedVersion);
        var question = assignments
                .require(report.assignmentId())
                .content()
                .question(code)
                .orElseThrow(() -> Problem.NOT_FOUND.with("The assignment's template has no question " + code + "."));
        if (content.text() != null) {
            marks.check(content.text());
        }
        journal.append(report.answer(content.to(question)));
        return versioned(report);
    }

    @Transactional
    Versioned<CountyReportViews.View> prefill(UUID id, long expectedVersion) {
        var report = own(id, expectedVersion);
        journal.append(report.prefill(prefill.of(assignments.require(report.assignmentId()), report.countyCode())));
        return versioned(report);
    }

    @Transactional
    Versioned<CountyReportViews.View> acceptPrefill(
            UUID id, long expectedVersion, CountyReportViews.PrefillAcceptance accepted) {
        var report = own(id, expectedVersion);
        journal.append(report.acceptPrefill(accepted.questionCodes()));
        return versioned(report);
    }

    @Transactional
    Versioned<CountyReportViews.View> submit(UUID id, long expectedVersion) {
        var report = own(id, expectedVersion);
        var assignment = assignments.require(report.assignmentId());
        journal.append(report.submit(assignment, StockholmTime.today(clock)));
        return versioned(report);
    }

    @Transactional
    Versioned<CountyReportViews.View> sendBack(UUID id, long expectedVersion, CountyReportViews.Return returned) {
        var report = coordinated(id, expectedVersion);
        journal.append(report.sendBack(returned.reason()));
        return versioned(report);
    }

    @Transactional
    Versioned<CountyReportViews.View> accept(UUID id, long expectedVersion) {
        var report = coordinated(id, expectedVersion);
        journal.append(report.accept(assignments.require(report.assignmentId()), StockholmTime.today(clock)));
        return versioned(report);
    }

    @Transactional
    Versioned<CountyReportViews.View> extend(UUID id, long expectedVersion, CountyReportViews.Extension extension) {
        var report = coordinated(id, expectedVersion);
        journal.append(report.extend(extension.until(), extension.reason()));
        return versioned(report);
    }

    /** A board's unfinished text is its own until it is submitted; the coordinating board sees how far it has come. */
    @Transactional
    Versioned<CountyReportViews.View> read(UUID id) {
        var report = reports.require(id);
        if (!report.isDelivered() && !caller.mayActForCounty(report.countyCode())) {
            caller.mustActForCounty(
                    assignments.require(report.assignmentId()).content().coordinatingCounty());
            return new Versioned<>(report.view(StockholmTime.today(clock)).withoutAnswers(), report.version());
        }
        return versioned(report);
    }

    @Transactional
    List<CountyReportViews.Row> list(UUID assignmentId) {
        assignments.require(assignmentId);
        var today = StockholmTime.today(clock);
        var reminded = reminded(assignmentId);
        return reports.of(assignmentId).stream()
                .map(report -> row(report, today, reminded.get(report.id())))
                .toList();
    }

    @Transactional
    CountyReportViews.Summary summary(UUID assignmentId) {
        assignments.require(assignmentId);
        var today = StockholmTime.today(clock);
        var all = reports.of(assignmentId);
        var states = all.stream().collect(Collectors.groupingBy(CountyReport::state, Collectors.counting()));
        var times = all.stream().collect(Collectors.groupingBy(one -> one.punctuality(today), Collectors.counting()));
        var delivered = all.stream().filter(CountyReport::isDelivered).count();
        var onTime = count(times, Punctuality.ON_TIME);
        return new CountyReportViews.Summary(
                all.size(),
                count(states, ReportState.NOT_STARTED),
                count(states, ReportState.DRAFT) + count(states, ReportState.SENT_BACK),
                count(states, ReportState.SUBMITTED),
                count(states, ReportState.ACCEPTED),
                onTime,
                count(times, Punctuality.LATE_BY_EXCEPTION),
                count(times, Punctuality.LATE),
                delivered == 0
                        ? null
                        : BigDecimal.valueOf(100L * onTime)
                                .divide(BigDecimal.valueOf(delivered), 1, RoundingMode.HALF_UP));
    }

    private static <K> int count(Map<K, Long> counts, K key) {
        return counts.getOrDefault(key, 0L).intValue();
    }

    private static CountyReportViews.Row row(CountyReport report, LocalDate today, LocalDate remindedOn) {
        var view = report.view(today);
        return new CountyReportViews.Row(
                view.id(),
                view.countyCode(),
                Regions.county(view.countyCode()).orElseThrow().name(),
                view.state(),
                view.punctuality(),
                view.dueOn(),
                view.extendedUntil(),
                view.submittedOn(),
                (int) view.answers().stream()
                        .filter(answer -> !answer.prefill())
                        .count(),
                (int) view.answers().stream().filter(Answer::prefill).count(),
                remindedOn);
    }

    private Map<UUID, LocalDate> reminded(UUID assignmentId) {
        return database.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select r.id, max(m.reminded_on) from county_report r
                          join county_report_reminder m on m.report_id = r.id
                         where r.assignment_id = :assignment group by r.id""",
                        Object[].class)
                .setParameter("assignment", assignmentId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
    }

    private CountyReport own(UUID id, long expectedVersion) {
        var report = reports.require(id, expectedVersion);
        caller.mustActForCounty(report.countyCode());
        return report;
    }

    private CountyReport coordinated(UUID id, long expectedVersion) {
        var report = reports.require(id, expectedVersion);
        caller.mustActForCounty(
                assignments.require(report.assignmentId()).content().coordinatingCounty());
        return report;
    }

    private Versioned<CountyReportViews.View> versioned(CountyReport report) {
        reports.flush();
        return new Versioned<>(report.view(StockholmTime.today(clock)), report.version());
    }
}
