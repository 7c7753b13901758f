package se.lansstyrelsen.integration.reporting.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Faults;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.store.UniqueRows;
import se.lansstyrelsen.integration.kit.time.PastDays;
import se.lansstyrelsen.integration.kit.time.StockholmTime;
import se.lansstyrelsen.integration.reporting.ReportingProblem;
import se.lansstyrelsen.integration.reporting.indicator.IndicatorRegister;

/** Issues and amends assignments; one transaction a method. */
@ApplicationScoped
class AssignmentService {

    private final Assignments assignments;
    private final Instance<AssignmentFollower> followers;
    private final IndicatorRegister indicators;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    AssignmentService(
            Assignments assignments,
            Instance<AssignmentFollower> followers,
            IndicatorRegister indicators,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.assignments = assignments;
        this.followers = followers;
        this.indicators = indicators;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Versioned<AssignmentViews.View> issue(AssignmentContent content) {
        caller.mustActForCounty(content.coordinatingCounty());
        check(content);
        var assignment = new GovernmentAssignment(content, StockholmTime.now(clock));
        UniqueRows.keep(
                () -> assignments.persistAndFlush(assignment),
                () -> ReportingProblem.ASSIGNMENT_EXISTS.with(
                        "Uppdrag " + content.number() + " of " + content.year() + " is issued. Amend it instead."));
        journal.append(assignment.issued());
        followers.forEach(follower -> follower.issued(assignment.terms()));
        return versioned(assignment);
    }

    @Transactional
    Versioned<AssignmentViews.View> amend(UUID id, long expectedVersion, AssignmentViews.NewAmendment amendment) {
        var assignment = assignments.require(id, expectedVersion);
        caller.mustActForCounty(assignment.content().coordinatingCounty());
        var today = StockholmTime.today(clock);
        PastDays.mustHaveCome("decidedOn", amendment.decidedOn(), today);
        if (amendment.dueOn().isBefore(amendment.decidedOn())) {
            throw ReportingProblem.AMENDED_DATE_IN_THE_PAST.with(
                    "dueOn " + amendment.dueOn() + " had passed when it was decided on " + amendment.decidedOn() + ".");
        }
        var former = assignment.terms();
        var questions = Stream.concat(assignment.content().questions().stream(), amendment.addedQuestions().stream())
                .toList();
        check(assignment.content().amended(amendment.dueOn(), questions));
        journal.append(assignment.amend(amendment, questions, StockholmTime.now(clock)));
        followers.forEach(follower -> follower.amended(former, assignment.terms()));
        return versioned(assignment);
    }

    @Transactional
    Versioned<AssignmentViews.View> read(UUID id) {
        return versioned(assignments.require(id));
    }

    @Transactional
    Page<AssignmentViews.View> list(Integer year, PageRequest request) {
        var today = StockholmTime.today(clock);
        return Conditions.of()
                .where("year", year)
                .page(assignments, "year desc, number", request)
                .map(assignment -> assignment.view(today));
    }

    @Transactional
    List<AssignmentViews.DateRow> dates(UUID id) {
        var today = StockholmTime.today(clock);
        return AssignmentCalendar.dates(assignments.require(id), today);
    }

    @Transactional
    String calendar(UUID id) {
        return AssignmentCalendar.file(assignments.require(id));
    }

    private void check(AssignmentContent content) {
        Regions.mustBeCounty(content.coordinatingCounty(), "/coordinatingCounty");
        Regions.mustBeCounty(content.writingCounty(), "/writingCounty");
        var faults = new Faults();
        var chapters = content.chapters().stream().map(Chapter::code).collect(Collectors.toSet());
        var known = indicators.all().keySet();
        if (chapters.size() < content.chapters().size()) {
            faults.add(ReportingProblem.TEMPLATE_CONTRADICTED, "/chapters", "hold the same code twice");
        }
        var codes = new HashSet<String>();
        for (var i = 0; i < content.questions().size(); i++) {
            var question = content.questions().get(i);
            var at = "/questions/" + i;
            if (!codes.add(question.code())) {
                faults.add(ReportingProblem.TEMPLATE_CONTRADICTED, at + "/code", "is asked twice");
            }
            if (!chapters.contains(question.chapter())) {
                faults.add(ReportingProblem.TEMPLATE_CONTRADICTED, at + "/chapter", "is no chapter of the template");
            }
            if (question.kind() == QuestionKind.TABLE && question.columns().isEmpty()
                    || question.kind() == QuestionKind.CHOICE
                            && question.choices().size() < 2
                    || question.kind() == QuestionKind.FIGURES
                            && question.indicators().isEmpty()) {
                faults.add(
                        ReportingProblem.TEMPLATE_CONTRADICTED,
                        at + "/kind",
                        "lacks its columns, choices or indicators");
            }
            question.indicators().stream()
                    .filter(code -> !known.contains(code))
                    .forEach(code -> faults.add(
                            ReportingProblem.TEMPLATE_CONTRADICTED, at + "/indicators", "has no indicator " + code));
        }
        if (!content.leadTimes().isInOrder()) {
            faults.add(ReportingProblem.TEMPLATE_CONTRADICTED, "/leadTimes", "must fall towards the due day");
        }
        faults.refuse(ReportingProblem.TEMPLATE_CONTRADICTED, "The template contradicts itself.");
    }

    private Versioned<AssignmentViews.View> versioned(GovernmentAssignment assignment) {
        assignments.flush();
        return new Versioned<>(assignment.view(StockholmTime.today(clock)), assignment.version());
    }
}
