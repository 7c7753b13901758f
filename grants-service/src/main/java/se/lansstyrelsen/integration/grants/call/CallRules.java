package se.lansstyrelsen.integration.grants.call;

import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.scheme.SchemeRules;
import se.lansstyrelsen.integration.kit.problem.Faults;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.Regions;

/** What a call must keep to; everything is looked at at once. */
final class CallRules {

    private final SchemeRules scheme;
    private final CallContent content;
    private final Faults faults = new Faults();

    CallRules(SchemeRules scheme, CallContent content) {
        this.scheme = scheme;
        this.content = content;
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 with every fault */
    void check() {
        staysWithinItsScheme();
        runsForward();
        weighsTheWhole();
        paysTheWhole();
        faults.refuse(Problem.RULE_BROKEN, "The call cannot be published as it is. Correct what errors lists.");
    }

    private void staysWithinItsScheme() {
        if (content.countyCode() != null && Regions.county(content.countyCode()).isEmpty()) {
            faults.add(GrantsProblem.CALL_OUTSIDE_SCHEME, "/countyCode", "must be one of the 21 county codes");
        }
        if (!scheme.purposes().containsAll(content.purposes())) {
            faults.add(
                    GrantsProblem.CALL_OUTSIDE_SCHEME, "/purposes", "must be among the scheme's: " + scheme.purposes());
        }
        if (!scheme.targetGroups().containsAll(content.targetGroups())) {
            faults.add(
                    GrantsProblem.CALL_OUTSIDE_SCHEME,
                    "/targetGroups",
                    "must be among the scheme's: " + scheme.targetGroups());
        }
    }

    private void runsForward() {
        if (!content.closesAt().isAfter(content.opensAt())) {
            faults.add(GrantsProblem.CALL_WINDOW_REVERSED, "/closesAt", "must be after opensAt");
        }
        if (content.projectTo().isBefore(content.projectFrom())) {
            faults.add(GrantsProblem.PROJECT_PERIOD_REVERSED, "/projectTo", "must not be before projectFrom");
        }
    }

    private void weighsTheWhole() {
        var weights = content.criteria().stream().mapToInt(Criterion::weight).sum();
        if (weights != 100) {
            faults.add(
                    GrantsProblem.CALL_WEIGHTS_NOT_WHOLE,
                    "/criteria",
                    "must have weights that make 100; they make " + weights);
        }
        var codes = content.criteria().stream().map(Criterion::code).distinct().count();
        if (codes != content.criteria().size()) {
            faults.add(GrantsProblem.CALL_WEIGHTS_NOT_WHOLE, "/criteria", "must each have a code of its own");
        }
    }

    private void paysTheWhole() {
        var sum = content.parts().stream().mapToInt(Integer::intValue).sum();
        if (content.payment() == PaymentMode.IN_PARTS ? sum != 100 : sum != 0) {
            faults.add(
                    GrantsProblem.CALL_PARTS_NOT_WHOLE,
                    "/parts",
                    "must make 100 per cent when payment is IN_PARTS, and be left out otherwise; they make " + sum);
        }
    }
}
