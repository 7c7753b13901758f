package se.lansstyrelsen.integration.allocation.delivery;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.lansstyrelsen.integration.kit.region.County;
import se.lansstyrelsen.integration.kit.region.Regions;

/** What a county has not yet done when a delivery is made. */
enum Lack {
    QUOTAS,
    SHARES,
    QUOTAS_AND_SHARES;

    /** What each county lacks, in code order; those that lack nothing are left out. */
    static Map<String, Lack> among(Set<String> withQuotas, Set<String> withShares) {
        var lacks = new TreeMap<String, Lack>();
        for (var code : Regions.counties().stream().map(County::code).toList()) {
            if (!withQuotas.contains(code)) {
                lacks.put(code, withShares.contains(code) ? QUOTAS : QUOTAS_AND_SHARES);
            } else if (!withShares.contains(code)) {
                lacks.put(code, SHARES);
            }
        }
        return lacks;
    }

    /** As a sentence about the county says it. */
    String words() {
        return switch (this) {
            case QUOTAS -> "has no decided municipality quotas";
            case SHARES -> "has not reported its children's shares";
            case QUOTAS_AND_SHARES -> "has neither decided municipality quotas nor reported children's shares";
        };
    }
}
