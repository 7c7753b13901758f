package se.lansstyrelsen.integration.allocation.planchange;

import java.util.Map;
import java.util.Set;

/** Where a municipality's request for another plan stands. */
public enum ChangeRequestStatus {
    /** Öppen. */
    OPEN,
    /** Beviljad: the plan is as the municipality asked. */
    GRANTED,
    /** Avslagen. */
    REFUSED;

    private static final Map<ChangeRequestStatus, Set<ChangeRequestStatus>> MOVES =
            Map.of(OPEN, Set.of(GRANTED, REFUSED), GRANTED, Set.of(), REFUSED, Set.of());

    boolean canBecome(ChangeRequestStatus next) {
        return MOVES.get(this).contains(next);
    }
}
