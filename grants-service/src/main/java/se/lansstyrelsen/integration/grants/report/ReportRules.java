package se.lansstyrelsen.integration.grants.report;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.application.ApplicationContent.BudgetLine;
import se.lansstyrelsen.integration.grants.application.CostType;
import se.lansstyrelsen.integration.grants.decision.Grant;
import se.lansstyrelsen.integration.kit.problem.Faults;

/** What must hold when a report is sent in; everything is looked at, so that the recipient hears all of it once. */
final class ReportRules {

    private final Grant grant;
    private final ReportKind kind;
    private final ReportContent content;
    private final Report.Sums sums;
    private final Faults faults;

    ReportRules(Grant grant, ReportKind kind, ReportContent content, Report.Sums sums, Faults faults) {
        this.grant = grant;
        this.kind = kind;
        this.content = content;
        this.sums = sums;
        this.faults = faults;
    }

    void check() {
        templateIsTheGrantYears();
        costsStandOnTheBudget();
        costsLieInThePeriod();
        costsStayWithinWhatIsGranted();
        everyGoalHasItsOutcome();
        textsAreWritten();
    }

    private void templateIsTheGrantYears() {
        if (!grant.templateVersion().equals(content.templateVersion())) {
            faults.add(
                    GrantsProblem.REPORT_TEMPLATE_OF_ANOTHER_YEAR,
                    "/templateVersion",
                    "must be " + grant.templateVersion() + ", the grant's");
        }
    }

    /** A paper that states no budget leaves the cost types free. */
    private void costsStandOnTheBudget() {
        var budgeted = grant.matter().content().budget().stream()
                .map(BudgetLine::costType)
                .filter(type -> type != null)
                .collect(Collectors.toSet());
        var seen = EnumSet.noneOf(CostType.class);
        for (var i = 0; i < content.costs().size(); i++) {
            var type = content.costs().get(i).costType();
            if (!seen.add(type)) {
                faults.add(
                        GrantsProblem.COST_OUTSIDE_THE_BUDGET,
                        "/costs/" + i + "/costType",
                        "must stand on one line only");
            } else if (!budgeted.isEmpty() && !budgeted.contains(type)) {
                faults.add(
                        GrantsProblem.COST_OUTSIDE_THE_BUDGET,
                        "/costs/" + i + "/costType",
                        "must be one of the budget's cost types");
            }
        }
    }

    private void costsLieInThePeriod() {
        for (var i = 0; i < content.costs().size(); i++) {
            var line = content.costs().get(i);
            if (grant.startsOn() != null && line.incurredFrom().isBefore(grant.startsOn())) {
                outsideThePeriod("/costs/" + i + "/incurredFrom", "must be " + grant.startsOn() + " or later");
            }
            if (grant.endsOn() != null && line.incurredTo().isAfter(grant.endsOn())) {
                outsideThePeriod("/costs/" + i + "/incurredTo", "must be " + grant.endsOn() + " or earlier");
            }
            if (line.incurredTo().isBefore(line.incurredFrom())) {
                outsideThePeriod("/costs/" + i + "/incurredTo", "must not be before incurredFrom");
            }
        }
    }

    private void outsideThePeriod(String pointer, String reason) {
        faults.add(GrantsProblem.COST_OUTSIDE_THE_PERIOD, pointer, reason);
    }

    private void costsStayWithinWhatIsGranted() {
        var all = sums.told().add(content.cost());
        if (all.compareTo(sums.granted()) > 0) {
            faults.add(
                    GrantsProblem.REPORT_OVER_THE_GRANTED_SUM,
                    "/costs",
                    "must not, with the other reports, make more than the granted " + sums.granted() + " kronor");
        }
    }

    private void everyGoalHasItsOutcome() {
        var asked = IntStream.rangeClosed(1, grant.matter().content().goals().size())
                .boxed()
                .collect(Collectors.toSet());
        var told = new HashSet<Integer>();
        for (var i = 0; i < content.goals().size(); i++) {
            var goal = content.goals().get(i).goal();
            if (!asked.contains(goal) || !told.add(goal)) {
                faults.add(
                        GrantsProblem.GOALS_NOT_COVERED,
                        "/goals/" + i + "/goal",
                        "must be a goal of the application, each once");
            }
        }
        if (!told.containsAll(asked)) {
            faults.add(GrantsProblem.GOALS_NOT_COVERED, "/goals", "must tell the outcome of each of the goals");
        }
    }

    private void textsAreWritten() {
        required("/activities", content.activities());
        required("/participants", content.participants());
        if (kind == ReportKind.FINAL) {
            required("/results", content.results());
            required("/method", content.method());
            required("/lessons", content.lessons());
            required("/transferability", content.transferability());
            required("/contactFunction", content.contactFunction());
        }
    }

    private void required(String pointer, Object given) {
        if (given == null) {
            faults.add(GrantsProblem.REPORT_INCOMPLETE, pointer, "must be given");
        }
    }
}
