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
    SHARES_UNRECORDED,
    QUOTAS_AND_SHARES,
    QUOTAS_AND_SHARES_UNRECORDED;

    /**
     * What each county lacks, in code order; those that lack nothing are left out.
     *
     * @param reported counties that have said that their children's shares stand
     * @param recorded counties with a share that stands for every municipality
     */
    static Map<String, Lack> among(Set<String> withQuotas, Set<String> reported, Set<String> recorded) {
        var lacks = new TreeMap<String, Lack>();
        for (var code : Regions.counties().stream().map(County::code).toList()) {
            var decided = withQuotas.contains(code);
            if (!reported.contains(code)) {
                lacks.put(code, decided ? SHARES : QUOTAS_AND_SHARES);
            } else if (!recorded.contains(code)) {
                lacks.put(code, decided ? SHARES_UNRECORDED : QUOTAS_AND_SHARES_UNRECORDED);
            } else if (!decided) {
                lacks.put(code, QUOTAS);
            }
        }
        return lacks;
    }

    /** As a sentence about the county says it. */
    String words() {
        return switch (this) {
            case QUOTAS -> "has no decided municipality quotas";
            case SHARES -> "has not reported its children's shares";
            case SHARES_UNRECORDED -> "has reported its children's shares, but not every municipality has one recorded";
            case QUOTAS_AND_SHARES -> "has neither decided municipality quotas nor reported children's shares";
            case QUOTAS_AND_SHARES_UNRECORDED -> "has no decided municipality quotas, and not every municipality has a children's share recorded";
        };
    }
}
