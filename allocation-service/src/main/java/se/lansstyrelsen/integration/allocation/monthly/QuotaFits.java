package se.lansstyrelsen.integration.allocation.monthly;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.allocation.progress.StandingFigures;
import se.lansstyrelsen.integration.allocation.progress.StandingFigures.Standing;
import se.lansstyrelsen.integration.kit.time.PointInTime;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Holds plans against the quotas and approvals that stand, in the same number of statements for one plan or many. */
@ApplicationScoped
class QuotaFits {

    private final StandingFigures standing;
    private final OverAssignmentApprovals approvals;
    private final Clock clock;

    QuotaFits(StandingFigures standing, OverAssignmentApprovals approvals, Clock clock) {
        this.standing = standing;
        this.approvals = approvals;
        this.clock = clock;
    }

    /** As it stands now. */
    QuotaFit of(MonthlyPlan plan) {
        var quota = standing.of(plan.year(), plan.municipalityCode(), StockholmTime.dayIn(plan.year(), clock))
                .map(Standing::quota)
                .orElse(null);
        var approved = approvals.standing(List.of(plan.id()), clock.instant());
        return new QuotaFit(plan.total(), quota, approved.getOrDefault(plan.id(), 0));
    }

    /** By plan, for plans of one year. */
    Map<UUID, QuotaFit> of(int year, Collection<MonthlyPlan> plans, PointInTime time) {
        var quotas = standing.of(year, time);
        var approved = approvals.standing(plans.stream().map(MonthlyPlan::id).toList(), instant(time));
        return plans.stream()
                .collect(Collectors.toMap(
                        MonthlyPlan::id,
                        plan -> new QuotaFit(
                                plan.total(),
                                quota(quotas.get(plan.municipalityCode())),
                                approved.getOrDefault(plan.id(), 0))));
    }

    private Instant instant(PointInTime time) {
        return time.recordedBy(clock);
    }

    private static Integer quota(Standing figures) {
        return figures == null ? null : figures.quota();
    }
}
