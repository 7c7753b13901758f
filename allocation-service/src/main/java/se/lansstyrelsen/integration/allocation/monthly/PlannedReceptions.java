package se.lansstyrelsen.integration.allocation.monthly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What other capabilities may ask of the plans: the months of every municipality that has a plan of the year. */
@ApplicationScoped
public class PlannedReceptions {

    private final MonthlyPlans plans;

    PlannedReceptions(MonthlyPlans plans) {
        this.plans = plans;
    }

    /** Planned persons by municipality code: twelve numbers, January first. */
    @Transactional
    public Map<String, List<Integer>> of(int year, Instant knownAt) {
        return plans.of(year, knownAt).stream()
                .collect(Collectors.toMap(MonthlyPlan::municipalityCode, MonthlyPlan::planned));
    }
}
