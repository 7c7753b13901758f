package se.lansstyrelsen.integration.allocation.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.allocation.target.NationalTargetService;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** The länstal a plan is held against; before the year has begun, the one that stands on its first day. */
@ApplicationScoped
class CountyQuotas {

    private final NationalTargetService targets;

    CountyQuotas(NationalTargetService targets) {
        this.targets = targets;
    }

    Optional<Integer> standing(int year, String countyCode, LocalDate day) {
        return targets.countyQuota(year, countyCode, StockholmTime.dayIn(year, day));
    }

    int require(int year, String countyCode, LocalDate day) {
        return standing(year, countyCode, day)
                .orElseThrow(() -> AllocationProblem.NO_NATIONAL_TARGET.with("No county quota for " + year
                        + " stands on " + StockholmTime.dayIn(year, day)
                        + ". The coordinator records it under national-targets."));
    }
}
