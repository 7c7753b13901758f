package se.lansstyrelsen.integration.allocation.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other capabilities may ask of plans: the decisions of a year, those replaced since included. */
@ApplicationScoped
public class DecidedPlans {

    private final QuotaPlans plans;

    DecidedPlans(QuotaPlans plans) {
        this.plans = plans;
    }

    /**
     * A county's decision.
     *
     * @param quotas stated kommuntal by municipality code
     */
    public record DecidedPlan(
            UUID id, String countyCode, LocalDate decidedOn, String diaryNumber, Map<String, Integer> quotas) {

        static DecidedPlan of(QuotaPlan plan) {
            var quotas = new TreeMap<String, Integer>();
            plan.lines().forEach((code, line) -> {
                if (line.decidedQuota() != null) {
                    quotas.put(code, line.decidedQuota());
                }
            });
            return new DecidedPlan(plan.id(), plan.countyCode(), plan.decidedOn(), plan.diaryNumber(), quotas);
        }

        /** The county's sum of stated kommuntal. */
        public int sum() {
            return quotas.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Decisions made by a day and recorded by an instant, in the order of decision; a county's last one stands. */
    @Transactional
    public List<DecidedPlan> of(int year, LocalDate day, Instant recordedBy) {
        return plans.decidedBy(year, day, recordedBy).stream()
                .map(DecidedPlan::of)
                .toList();
    }

    /** Of such decisions, the one that stands in each county. */
    public static Map<String, DecidedPlan> standing(List<DecidedPlan> decisions) {
        return decisions.stream()
                .collect(Collectors.toMap(
                        DecidedPlan::countyCode, Function.identity(), (earlier, later) -> later, TreeMap::new));
    }
}
