package se.lansstyrelsen.integration.grants.reclaim;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a reclaim is on its way to a decision. */
@Schema(name = "ReclaimStatus")
enum ReclaimStatus {
    RAISED,
    /** Kommunicerat: the recipient has been told and given time to answer (25 § förvaltningslagen 2017:900). */
    HEARD,
    ANSWERED,
    PROPOSED,
    DECIDED,
    /** Avskrivet, without a decision to reclaim. */
    CLOSED;

    private static final Map<ReclaimStatus, Set<ReclaimStatus>> MOVES = Map.of(
            RAISED, Set.of(HEARD, CLOSED),
            HEARD, Set.of(ANSWERED, PROPOSED, CLOSED),
            ANSWERED, Set.of(PROPOSED, CLOSED),
            PROPOSED, Set.of(HEARD, ANSWERED, DECIDED),
            DECIDED, Set.of(),
            CLOSED, Set.of());

    boolean canBecome(ReclaimStatus next) {
        return MOVES.get(this).contains(next);
    }

    boolean isOver() {
        return this == DECIDED || this == CLOSED;
    }
}
