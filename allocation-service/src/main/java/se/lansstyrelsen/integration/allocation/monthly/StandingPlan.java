package se.lansstyrelsen.integration.allocation.monthly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.time.PointInTime;

/** What other capabilities may ask of the plans: a municipality's months beside its quota, and what it has approved. */
@ApplicationScoped
public class StandingPlan {

    private final MonthlyPlans plans;
    private final QuotaFits fits;
    private final OverAssignmentApprovals approvals;
    private final Clock clock;

    StandingPlan(MonthlyPlans plans, QuotaFits fits, OverAssignmentApprovals approvals, Clock clock) {
        this.plans = plans;
        this.fits = fits;
        this.approvals = approvals;
        this.clock = clock;
    }

    /**
     * A year's plan.
     *
     * @param planned persons by month, January first
     * @param beyondQuota of the total, those beyond the quota; null where no quota is stated
     */
    @Schema(name = "StandingMonthlyPlan", nullable = true)
    public record Plan(
            UUID monthlyPlanId,
            List<Integer> planned,
            int total,
            @Schema(description = "Of the total, those beyond the quota; null where none is stated", nullable = true)
                    Integer beyondQuota) {}

    /** The year's plan, as known now. */
    @Transactional
    public Optional<Plan> of(int year, String municipalityCode) {
        return plans.find("year = ?1 and municipalityCode = ?2 and replacedAt is null", year, municipalityCode)
                .firstResultOptional()
                .map(plan -> new Plan(
                        plan.id(), plan.planned(), plan.total(), fits.of(plan).beyondQuota()));
    }

    /** Persons beyond the quota by municipality that has approved any (överanvisning). */
    @Transactional
    public Map<String, Integer> approvedBeyondQuota(int year, PointInTime time) {
        var at = time.recordedBy(clock);
        var municipalities =
                plans.of(year, at).stream().collect(Collectors.toMap(MonthlyPlan::id, MonthlyPlan::municipalityCode));
        return approvals.standing(municipalities.keySet(), at).entrySet().stream()
                .collect(Collectors.toMap(approval -> municipalities.get(approval.getKey()), Map.Entry::getValue));
    }
}
