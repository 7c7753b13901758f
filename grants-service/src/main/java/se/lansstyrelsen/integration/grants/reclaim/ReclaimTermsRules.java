package se.lansstyrelsen.integration.grants.reclaim;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.repayment.Instalment;
import se.lansstyrelsen.integration.kit.problem.Faults;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** What the words of a proposed reclaim decision must say together. */
final class ReclaimTermsRules {

    private final ReclaimGround ground;
    private final BigDecimal amount;
    private final ReclaimTerms terms;
    private final Faults faults = new Faults();

    private ReclaimTermsRules(ReclaimGround ground, BigDecimal amount, ReclaimTerms terms) {
        this.ground = ground;
        this.amount = amount;
        this.terms = terms;
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 with every fault */
    static void check(ReclaimGround ground, BigDecimal amount, ReclaimTerms terms, LocalDate today) {
        var rules = new ReclaimTermsRules(ground, amount, terms);
        rules.demandFitsTheOutcome();
        rules.waiverHasItsReasons();
        rules.instalmentsMakeTheDemand(today);
        rules.faults.refuse(Problem.RULE_BROKEN, "The proposal's parts do not fit each other or the reclaim.");
    }

    private void demandFitsTheOutcome() {
        var demand = terms.demand();
        var fits =
                switch (terms.outcome()) {
                    case IN_FULL -> demand.compareTo(amount) == 0;
                    case IN_PART -> demand.signum() > 0 && demand.compareTo(amount) < 0;
                    case WAIVED -> demand.signum() == 0;
                };
        if (!fits) {
            faults.add(
                    GrantsProblem.DEMAND_AND_OUTCOME_DISAGREE,
                    "/terms/demanded",
                    "must fit " + terms.outcome() + " of " + amount + " kronor");
        }
    }

    /** 41 § förordning (2010:1122): särskilda skäl; what need not be reclaimed at all may be reclaimed in part without. */
    private void waiverHasItsReasons() {
        var waives = terms.outcome() == ReclaimOutcome.WAIVED
                || terms.outcome() == ReclaimOutcome.IN_PART && ground.isMandatory();
        if (waives && terms.specialReasons() == null) {
            faults.add(GrantsProblem.WAIVER_WITHOUT_REASONS, "/terms/specialReasons", "must be given");
        }
    }

    private void instalmentsMakeTheDemand(LocalDate today) {
        if (Instalment.sum(terms.instalments()).compareTo(terms.demand()) != 0) {
            faults.add(
                    GrantsProblem.INSTALMENTS_ARE_NOT_THE_DEMAND,
                    "/terms/instalments",
                    "must make " + terms.demand() + " kronor");
        }
        var earliest = today;
        for (var i = 0; i < terms.instalments().size(); i++) {
            var day = terms.instalments().get(i).dueOn();
            if (day.isBefore(earliest)) {
                faults.add(
                        GrantsProblem.INSTALMENTS_ARE_NOT_THE_DEMAND,
                        "/terms/instalments/" + i + "/dueOn",
                        "must be " + earliest + " or later");
            } else {
                earliest = day;
            }
        }
    }
}
