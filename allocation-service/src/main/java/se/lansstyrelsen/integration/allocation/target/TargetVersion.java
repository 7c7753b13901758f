package se.lansstyrelsen.integration.allocation.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A version of a year's target as other capabilities see it.
 *
 * @param countyQuotas länstal by county code, all 21
 */
public record TargetVersion(
        int year, int total, LocalDate validFrom, Instant recordedAt, Map<String, Integer> countyQuotas) {

    static TargetVersion of(NationalTarget target) {
        return new TargetVersion(
                target.year(), target.total(), target.validFrom(), target.recordedAt(), target.countyQuotas());
    }
}
