package se.lansstyrelsen.integration.grants.repayment;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the money of a decided reclaim is on its way back. */
@Schema(name = "RepaymentStatus", nullable = true)
public enum RepaymentStatus {
    DEMANDED,
    /** Påmind, after a last day had passed. */
    REMINDED,
    /** Överlämnad till inkasso. */
    IN_COLLECTION,
    REPAID;

    private static final Map<RepaymentStatus, Set<RepaymentStatus>> MOVES = Map.of(
            DEMANDED, Set.of(REMINDED, REPAID),
            REMINDED, Set.of(IN_COLLECTION, REPAID),
            IN_COLLECTION, Set.of(REPAID),
            REPAID, Set.of());

    boolean canBecome(RepaymentStatus next) {
        return MOVES.get(this).contains(next);
    }
}
