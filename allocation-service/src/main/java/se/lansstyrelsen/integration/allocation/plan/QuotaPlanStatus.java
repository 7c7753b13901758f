package se.lansstyrelsen.integration.allocation.plan;

import java.util.Map;
import java.util.Set;

/** Where a quota plan stands. */
public enum QuotaPlanStatus {
    /** Utkast. */
    DRAFT,
    /** Samråd with the county's municipalities. */
    CONSULTATION,
    /** Förslag till beslut. */
    PROPOSED,
    /** Beslutad. */
    DECIDED,
    /** Ersatt by a later decision of the same county and year. */
    REPLACED;

    private static final Map<QuotaPlanStatus, Set<QuotaPlanStatus>> MOVES = Map.of(
            DRAFT, Set.of(CONSULTATION),
            CONSULTATION, Set.of(PROPOSED),
            PROPOSED, Set.of(CONSULTATION, DECIDED),
            DECIDED, Set.of(REPLACED),
            REPLACED, Set.of());

    boolean canBecome(QuotaPlanStatus next) {
        return MOVES.get(this).contains(next);
    }

    /** Whether its lines may still be changed. */
    boolean isOpenForChange() {
        return this == DRAFT || this == CONSULTATION;
    }

    boolean isPublic() {
        return this == DECIDED || this == REPLACED;
    }
}
