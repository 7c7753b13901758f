package se.lansstyrelsen.integration.allocation.transfer;

import java.util.Map;
import java.util.Set;

/** Where a transfer stands. */
enum TransferStatus {
    /** Registered; waits for consents and the county board's confirmation. */
    REGISTERED,
    /** Fastställd: the figures have moved. */
    CONFIRMED,
    /** Återtagen before it was confirmed. */
    WITHDRAWN;

    private static final Map<TransferStatus, Set<TransferStatus>> MOVES = Map.of(
            REGISTERED, Set.of(CONFIRMED, WITHDRAWN),
            CONFIRMED, Set.of(),
            WITHDRAWN, Set.of());

    boolean canBecome(TransferStatus next) {
        return MOVES.get(this).contains(next);
    }
}
