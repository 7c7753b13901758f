package se.lansstyrelsen.integration.grants.report;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.application.CostType;
import se.lansstyrelsen.integration.kit.problem.Faults;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** A review covers each reported cost once and makes it, to the öre. */
final class ReviewRules {

    private ReviewRules() {}

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 with every fault */
    static void check(ReportContent reported, List<ReviewedLine> lines) {
        var faults = new Faults();
        var costs = new EnumMap<CostType, BigDecimal>(CostType.class);
        reported.costs().forEach(line -> costs.put(line.costType(), line.cost()));
        var seen = EnumSet.noneOf(CostType.class);
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var cost = costs.get(line.costType());
            if (cost == null || !seen.add(line.costType())) {
                faults.add(
                        GrantsProblem.REVIEW_IS_NOT_THE_COST,
                        "/lines/" + i + "/costType",
                        "must be a reported cost type, each once");
            } else if (line.approved().add(line.ineligible()).compareTo(cost) != 0) {
                faults.add(
                        GrantsProblem.REVIEW_IS_NOT_THE_COST,
                        "/lines/" + i + "/approved",
                        "must with ineligible make the reported " + cost + " kronor");
            }
            if (line.ineligible().signum() > 0 && line.reason() == null) {
                faults.add(GrantsProblem.INELIGIBLE_WITHOUT_REASON, "/lines/" + i + "/reason", "must be given");
            }
        }
        if (!seen.containsAll(costs.keySet())) {
            faults.add(GrantsProblem.REVIEW_IS_NOT_THE_COST, "/lines", "must cover every reported cost type");
        }
        faults.refuse(Problem.RULE_BROKEN, "The review does not fit what was reported.");
    }
}
