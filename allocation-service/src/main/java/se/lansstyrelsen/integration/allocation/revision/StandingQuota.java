package se.lansstyrelsen.integration.allocation.revision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.plan.DecidedPlans.DecidedPlan;

/**
 * The kommuntal a municipality has, and the decision that gave it that figure: a later decision that changed other
 * municipalities only did not make it new.
 */
record StandingQuota(int quota, UUID quotaPlanId, LocalDate decidedOn) {

    /** By municipality; those not stated are left out. @param decisions of a year in the order of decision */
    static Map<String, StandingQuota> after(List<DecidedPlan> decisions) {
        var standing = new HashMap<String, StandingQuota>();
        for (var plan : decisions) {
            standing.keySet()
                    .removeIf(code ->
                            code.startsWith(plan.countyCode()) && !plan.quotas().containsKey(code));
            plan.quotas().forEach((code, quota) -> {
                var former = standing.get(code);
                if (former == null || former.quota() != quota) {
                    standing.put(code, new StandingQuota(quota, plan.id(), plan.decidedOn()));
                }
            });
        }
        return standing;
    }
}
