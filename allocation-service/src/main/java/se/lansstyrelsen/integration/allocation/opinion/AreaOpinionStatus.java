package se.lansstyrelsen.integration.allocation.opinion;

import java.util.Map;
import java.util.Set;

/** Where the matter of an opinion stands. */
public enum AreaOpinionStatus {
    /** Inkommet; the case officer handles it. */
    RECEIVED,
    /** Förslag till yttrande. */
    PROPOSED,
    /** Yttrandet beslutat. */
    DECIDED,
    /** The municipality has told what it notified Migrationsverket of (anmälan). */
    NOTIFIED,
    /** Avslutat without an opinion. */
    CLOSED;

    private static final Map<AreaOpinionStatus, Set<AreaOpinionStatus>> MOVES = Map.of(
            RECEIVED, Set.of(PROPOSED, NOTIFIED, CLOSED),
            PROPOSED, Set.of(RECEIVED, DECIDED, NOTIFIED, CLOSED),
            DECIDED, Set.of(NOTIFIED),
            NOTIFIED, Set.of(NOTIFIED),
            CLOSED, Set.of());

    boolean canBecome(AreaOpinionStatus next) {
        return MOVES.get(this).contains(next);
    }

    /** Whether the matter is open to all; an assessment that was never decided is not. */
    boolean isPublic() {
        return this == DECIDED || this == NOTIFIED;
    }
}
