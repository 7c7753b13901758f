package se.lansstyrelsen.integration.grants.proposal;

import java.util.HashSet;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.decision.Charge;
import se.lansstyrelsen.integration.grants.decision.DecisionKind;
import se.lansstyrelsen.integration.grants.decision.DecisionTerms;
import se.lansstyrelsen.integration.grants.decision.Outcome;
import se.lansstyrelsen.integration.grants.decision.Standing;
import se.lansstyrelsen.integration.kit.problem.Faults;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

/** What may be proposed in a matter, by how it came in, what stands in it and what the words of the proposal say together. */
final class ProposalRules {

    private final Matter matter;
    private final Standing standing;
    private final DecisionTerms terms;
    private final Faults faults = new Faults();

    private ProposalRules(Matter matter, Standing standing, DecisionTerms terms) {
        this.matter = matter;
        this.standing = standing;
        this.terms = terms;
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409, or 422 with every fault */
    static void check(Matter matter, Standing standing, DecisionTerms terms) {
        var rules = new ProposalRules(matter, standing, terms);
        rules.kindFitsWhatIsDecided();
        rules.lateIsDismissed();
        rules.onlyAdmittedApplicantsAreGranted();
        rules.amountFitsTheOutcome();
        rules.chargesMakeTheAmount();
        rules.onlyAProlongationMovesTheLastDay();
        rules.onlyGrantsHaveConditions();
        rules.faults.refuse(Problem.RULE_BROKEN, "The proposal's parts do not fit each other or the matter.");
    }

    private void kindFitsWhatIsDecided() {
        if (terms.kind() == DecisionKind.ORIGINAL && standing.decisions() > 0) {
            throw GrantsProblem.ALREADY_DECIDED.with(
                    "The application is decided. Propose a CHANGE or a PROLONGATION instead.");
        }
        if (terms.kind() != DecisionKind.ORIGINAL && standing.decisions() == 0) {
            throw Problem.ILLEGAL_STATE.with(
                    "Nothing is decided in the matter, so that nothing can be changed or prolonged. Propose an ORIGINAL decision.");
        }
        if (terms.kind() == DecisionKind.PROLONGATION && !standing.isGranted()) {
            throw GrantsProblem.NOTHING_GRANTED.with(
                    "Nothing is granted in the matter, so that nothing can be prolonged.");
        }
    }

    /** What came after the call closed is dismissed (avvisas), unless special reasons (särskilda skäl) are given. */
    private void lateIsDismissed() {
        if (matter.late()
                && !standing.isGranted()
                && terms.outcome() != Outcome.DISMISSED
                && terms.specialReasons() == null) {
            fault(
                    GrantsProblem.LATE_IS_DISMISSED,
                    "/terms/outcome",
                    "must be DISMISSED, or specialReasons be given: the application came after the call closed");
        }
    }

    /** 37 § and 37 a § förordning (2010:1122) and förordning (2016:1364) name who may be granted. */
    private void onlyAdmittedApplicantsAreGranted() {
        if (!matter.admitted() && terms.outcome().grants()) {
            fault(
                    GrantsProblem.APPLICANT_NOT_ADMITTED,
                    "/terms/outcome",
                    "must be REJECTED or DISMISSED: the scheme does not admit " + matter.applicantKind());
        }
    }

    private void amountFitsTheOutcome() {
        var amount = terms.amount();
        if (!terms.settlesAmount()) {
            if (amount != null) {
                disagrees("must be left out: this decision settles no amount");
            }
            return;
        }
        if (matter.soughtAmount() == null) {
            disagrees("cannot be granted: the application states no sought amount; ask for a supplement");
        } else if (amount == null) {
            disagrees("must be given when money is granted");
        } else if (amount.signum() <= 0) {
            fault(GrantsProblem.AMOUNT_NOT_POSITIVE, "/terms/amount", "must be more than 0 kronor");
        } else if (terms.outcome() == Outcome.GRANTED && amount.compareTo(matter.soughtAmount()) != 0) {
            disagrees("must be the sought amount, " + matter.soughtAmount() + " kronor, when it is GRANTED");
        } else if (terms.outcome() == Outcome.GRANTED_IN_PART && amount.compareTo(matter.soughtAmount()) >= 0) {
            disagrees("must be less than the sought amount, " + matter.soughtAmount()
                    + " kronor, when it is GRANTED_IN_PART");
        }
    }

    private void disagrees(String reason) {
        fault(GrantsProblem.AMOUNT_AND_OUTCOME_DISAGREE, "/terms/amount", reason);
    }

    private void chargesMakeTheAmount() {
        var charges = terms.charges();
        if (charges.isEmpty()) {
            return;
        }
        var years = new HashSet<Integer>();
        for (var i = 0; i < charges.size(); i++) {
            var charge = charges.get(i);
            if (charge.amount().signum() <= 0) {
                fault(
                        GrantsProblem.AMOUNT_NOT_POSITIVE,
                        "/terms/charges/" + i + "/amount",
                        "must be more than 0 kronor");
            }
            if (!years.add(charge.year())) {
                fault(GrantsProblem.CHARGES_ARE_NOT_THE_AMOUNT, "/terms/charges/" + i + "/year", "stands twice");
            }
        }
        if (!terms.settlesAmount()) {
            fault(
                    GrantsProblem.CHARGES_ARE_NOT_THE_AMOUNT,
                    "/terms/charges",
                    "must be left out: this decision settles no amount");
        } else if (terms.amount() != null && Charge.sum(charges).compareTo(terms.amount()) != 0) {
            fault(
                    GrantsProblem.CHARGES_ARE_NOT_THE_AMOUNT,
                    "/terms/charges",
                    "must make the amount, " + terms.amount() + " kronor");
        }
    }

    private void onlyAProlongationMovesTheLastDay() {
        var prolongs =
                terms.kind() == DecisionKind.PROLONGATION && terms.outcome().grants();
        if (!prolongs) {
            if (terms.newEndsOn() != null) {
                fault(
                        GrantsProblem.NO_LATER_LAST_DAY,
                        "/terms/newEndsOn",
                        "must be left out: only a granted prolongation moves the last day");
            }
        } else if (terms.newEndsOn() == null || !terms.newEndsOn().isAfter(standing.endsOn())) {
            fault(
                    GrantsProblem.NO_LATER_LAST_DAY,
                    "/terms/newEndsOn",
                    "must be after the last day that stands, " + standing.endsOn());
        }
    }

    private void onlyGrantsHaveConditions() {
        if (!terms.outcome().grants() && !terms.conditions().isEmpty()) {
            fault(Problem.RULE_BROKEN, "/terms/conditions", "must be left out: nothing is granted");
        }
    }

    private void fault(ProblemType kind, String pointer, String reason) {
        faults.add(kind, pointer, reason);
    }
}
