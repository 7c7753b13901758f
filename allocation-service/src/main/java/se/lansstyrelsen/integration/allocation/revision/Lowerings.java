package se.lansstyrelsen.integration.allocation.revision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.lansstyrelsen.integration.allocation.target.TargetVersion;

/** The days in a year from which a county's länstal was lower than before; the first of the year lowers nothing. */
final class Lowerings {

    private final TreeMap<LocalDate, Map<String, Integer>> quotas = new TreeMap<>();

    /** @param versions of a year in the order in which they come to stand; of one day the last is right */
    Lowerings(List<TargetVersion> versions) {
        versions.forEach(version -> quotas.put(version.validFrom(), version.countyQuotas()));
    }

    /** Whether the county's number was lowered after a day, and on another or before it. */
    boolean liesBetween(String countyCode, LocalDate earlier, LocalDate later) {
        return later.isAfter(earlier)
                && quotas.subMap(earlier, false, later, true).entrySet().stream()
                        .anyMatch(revised -> {
                            var former = quotas.lowerEntry(revised.getKey());
                            return former != null
                                    && revised.getValue().get(countyCode)
                                            < former.getValue().get(countyCode);
                        });
    }
}
