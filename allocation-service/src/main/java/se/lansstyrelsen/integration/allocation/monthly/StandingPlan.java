package se.lansstyrelsen.integration.allocation.monthly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What other capabilities may ask of the plans: a municipality's months beside its quota, as known now. */
@ApplicationScoped
public class StandingPlan {

    private final MonthlyPlans plans;
    private final QuotaFits fits;

    StandingPlan(MonthlyPlans plans, QuotaFits fits) {
        this.plans = plans;
        this.fits = fits;
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

    @Transactional
    public Optional<Plan> of(int year, String municipalityCode) {
        return plans.find("year = ?1 and municipalityCode = ?2 and replacedAt is null", year, municipalityCode)
                .firstResultOptional()
                .map(plan -> new Plan(
                        plan.id(), plan.planned(), plan.total(), fits.of(plan).beyondQuota()));
    }
}
