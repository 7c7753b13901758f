package se.lansstyrelsen.integration.grants.application;

import java.math.BigDecimal;
import java.util.Set;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.call.CallTerms;
import se.lansstyrelsen.integration.grants.scheme.ApplicantKind;
import se.lansstyrelsen.integration.kit.problem.Faults;
import se.lansstyrelsen.integration.kit.problem.ProblemType;
import se.lansstyrelsen.integration.kit.region.Regions;

/** What must hold when an application is sent in; everything is looked at, so that the applicant hears all of it once. */
final class SubmissionRules {

    private final CallTerms call;
    private final ApplicationContent content;
    private final Faults faults;

    SubmissionRules(CallTerms call, ApplicationContent content, Faults faults) {
        this.call = call;
        this.content = content;
        this.faults = faults;
    }

    void check() {
        applicantLiesInTheCallsCounty();
        textsAreWritten();
        goalsAndActivitiesAreNamed();
        purposesAndTargetGroupsAreTheCalls();
        periodLiesWithinTheCalls();
        budgetLinesHold();
        soughtIsTheBudgetToTheOre();
        accountAndSignatoryAreNamed();
    }

    private void applicantLiesInTheCallsCounty() {
        var code = content.applicant().municipalityCode();
        if (content.applicant().kind() != ApplicantKind.MUNICIPALITY) {
            return;
        }
        if (code == null) {
            missing("/applicant/municipalityCode");
        } else if (Regions.municipality(code).isEmpty()) {
            fault(GrantsProblem.OUTSIDE_THE_CALL, "/applicant/municipalityCode", "is no municipality there is");
        } else if (!call.isNational() && !code.startsWith(call.countyCode())) {
            fault(
                    GrantsProblem.OUTSIDE_THE_CALL,
                    "/applicant/municipalityCode",
                    "must lie in county " + call.countyCode() + ", whose call it is");
        }
    }

    private void textsAreWritten() {
        required("/title", content.title());
        required("/background", content.background());
        required("/timePlan", content.timePlan());
        required("/genderAndChildPerspective", content.genderAndChildPerspective());
        required("/risks", content.risks());
        required("/spread", content.spread());
        required("/followUp", content.followUp());
    }

    private void goalsAndActivitiesAreNamed() {
        if (content.goals().isEmpty()) {
            missing("/goals");
        }
        if (content.activities().isEmpty()) {
            missing("/activities");
        }
        for (var i = 0; i < content.activities().size(); i++) {
            var activity = content.activities().get(i);
            if (activity.startsOn() != null
                    && activity.endsOn() != null
                    && activity.endsOn().isBefore(activity.startsOn())) {
                fault(
                        GrantsProblem.PERIOD_OUTSIDE_THE_CALL,
                        "/activities/" + i + "/endsOn",
                        "must not be before the activity begins");
            }
        }
    }

    private void purposesAndTargetGroupsAreTheCalls() {
        among("/purposes", content.purposes(), call.purposes());
        among("/targetGroups", content.targetGroups(), call.targetGroups());
    }

    private void among(String pointer, Set<?> chosen, Set<?> offered) {
        if (chosen.isEmpty()) {
            missing(pointer);
        } else if (!offered.containsAll(chosen)) {
            fault(GrantsProblem.OUTSIDE_THE_CALL, pointer, "must be among the call's: " + offered);
        }
    }

    private void periodLiesWithinTheCalls() {
        var starts = content.startsOn();
        var ends = content.endsOn();
        if (starts == null) {
            missing("/startsOn");
        } else if (starts.isBefore(call.projectFrom()) || starts.isAfter(call.projectTo())) {
            fault(GrantsProblem.PERIOD_OUTSIDE_THE_CALL, "/startsOn", "must lie in " + period());
        }
        if (ends == null) {
            missing("/endsOn");
        } else if (ends.isAfter(call.projectTo()) || ends.isBefore(call.projectFrom())) {
            fault(GrantsProblem.PERIOD_OUTSIDE_THE_CALL, "/endsOn", "must lie in " + period());
        } else if (starts != null && ends.isBefore(starts)) {
            fault(GrantsProblem.PERIOD_OUTSIDE_THE_CALL, "/endsOn", "must not be before startsOn");
        }
    }

    private String period() {
        return "the call's project period, " + call.projectFrom() + " to " + call.projectTo();
    }

    private void budgetLinesHold() {
        if (content.budget().isEmpty()) {
            missing("/budget");
        }
        for (var i = 0; i < content.budget().size(); i++) {
            var line = content.budget().get(i);
            var pointer = "/budget/" + i;
            if (line.costType() == null) {
                missing(pointer + "/costType");
            }
            positive(pointer + "/amount", line.amount());
            if (line.year() == null) {
                missing(pointer + "/year");
            } else if (line.year() < call.projectFrom().getYear()
                    || line.year() > call.projectTo().getYear()) {
                fault(GrantsProblem.PERIOD_OUTSIDE_THE_CALL, pointer + "/year", "must lie in " + period());
            }
        }
        for (var i = 0; i < content.coFinancing().size(); i++) {
            positive(
                    "/coFinancing/" + i + "/amount",
                    content.coFinancing().get(i).amount());
        }
    }

    private void positive(String pointer, BigDecimal amount) {
        if (amount == null) {
            missing(pointer);
        } else if (amount.signum() <= 0) {
            fault(GrantsProblem.AMOUNT_NOT_POSITIVE, pointer, "must be more than 0 kronor");
        }
    }

    private void soughtIsTheBudgetToTheOre() {
        var sought = content.soughtAmount();
        if (sought == null) {
            missing("/soughtAmount");
        } else if (sought.signum() <= 0) {
            fault(GrantsProblem.AMOUNT_NOT_POSITIVE, "/soughtAmount", "must be more than 0 kronor");
        } else if (sought.compareTo(content.budgeted()) != 0) {
            fault(
                    GrantsProblem.SOUGHT_IS_NOT_THE_BUDGET,
                    "/soughtAmount",
                    "must equal the sum of the budget lines, " + content.budgeted() + " kronor");
        }
    }

    private void accountAndSignatoryAreNamed() {
        if (content.account() == null) {
            missing("/account");
        }
        if (content.signatory() == null) {
            missing("/signatory");
        }
    }

    private void required(String pointer, String text) {
        if (text == null || text.isBlank()) {
            missing(pointer);
        }
    }

    private void missing(String pointer) {
        fault(GrantsProblem.APPLICATION_INCOMPLETE, pointer, "must be given when the application is sent in");
    }

    private void fault(ProblemType kind, String pointer, String reason) {
        faults.add(kind, pointer, reason);
    }
}
