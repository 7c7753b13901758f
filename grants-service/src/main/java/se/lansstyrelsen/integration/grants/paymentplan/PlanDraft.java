package se.lansstyrelsen.integration.grants.paymentplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.decision.Charge;
import se.lansstyrelsen.integration.grants.decision.Grant;
import se.lansstyrelsen.integration.grants.paymentplan.PlanViews.NewPart;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The parts of a plan to be, from what an officer asks for or, when nothing is asked for, from the call's terms. */
final class PlanDraft {

    private static final int WHOLE = 100;

    private PlanDraft() {}

    /**
     * @param left SEK, what is granted and neither paid nor on its way
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 when nothing is left, 422 with every fault
     */
    static List<PlanPart> of(Grant grant, List<NewPart> asked, BigDecimal left, LocalDate today) {
        if (left.signum() <= 0) {
            throw GrantsProblem.PLAN_HAS_NOTHING_TO_PAY.with("Of the granted amount nothing is left to plan.");
        }
        var parts = asked.isEmpty() ? byTheCall(grant) : asked;
        mustAgree(parts, today, asked.isEmpty());
        var amounts = amounts(parts, left);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> parts.get(i).part(i + 1, amounts.get(i)))
                .toList();
    }

    private static List<NewPart> byTheCall(Grant grant) {
        return switch (grant.payment()) {
            case AT_DECISION -> List.of(NewPart.atDecision(WHOLE));
            case ON_REQUISITION -> List.of(NewPart.onRequisition(WHOLE, lastDay(grant)));
            case IN_PARTS -> IntStream.range(0, grant.parts().size())
                    .mapToObj(i -> i == 0
                            ? NewPart.atDecision(grant.parts().get(i))
                            : NewPart.onRequisition(grant.parts().get(i), lastDay(grant)))
                    .toList();
        };
    }

    /** The effort's last day, or the end of the last year that is charged. */
    private static LocalDate lastDay(Grant grant) {
        if (grant.endsOn() != null) {
            return grant.endsOn();
        }
        var year = grant.charges().stream().mapToInt(Charge::year).max().orElseThrow();
        return LocalDate.of(year, 12, 31);
    }

    private static void mustAgree(List<NewPart> parts, LocalDate today, boolean byTheCall) {
        var faults = new ArrayList<Fault>();
        for (var i = 0; i < parts.size(); i++) {
            parts.get(i).addFaults("/parts/" + i, byTheCall ? LocalDate.MIN : today, faults);
        }
        if (parts.stream().map(part -> part.percent() == null).distinct().count() > 1) {
            faults.add(new Fault("/parts", "are all of an amount or all of a per cent"));
        }
        if (!faults.isEmpty()) {
            throw Problem.RULE_BROKEN.with("The plan does not hold together; every fault is listed.", faults);
        }
    }

    private static List<BigDecimal> amounts(List<NewPart> parts, BigDecimal left) {
        if (parts.get(0).percent() == null) {
            var amounts = parts.stream().map(NewPart::amount).toList();
            var sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(left) != 0) {
                throw GrantsProblem.PLAN_IS_NOT_THE_GRANT.with(
                        "The parts make " + sum.toPlainString() + " kronor, and " + left.toPlainString()
                                + " are left to pay.",
                        List.of(new Fault("/parts", "must make " + left.toPlainString())));
            }
            return amounts.stream().map(amount -> amount.setScale(2)).toList();
        }
        var percents = parts.stream().map(NewPart::percent).toList();
        if (percents.stream().mapToInt(Integer::intValue).sum() != WHOLE) {
            throw GrantsProblem.CALL_PARTS_NOT_WHOLE.with(
                    "The parts must make 100 per cent.", List.of(new Fault("/parts", "must make 100 per cent")));
        }
        return PartShares.of(percents, left);
    }
}
