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
    NOTIFIED;

    private static final Map<AreaOpinionStatus, Set<AreaOpinionStatus>> MOVES = Map.of(
            RECEIVED, Set.of(PROPOSED),
            PROPOSED, Set.of(RECEIVED, DECIDED),
            DECIDED, Set.of(NOTIFIED),
            NOTIFIED, Set.of());

    boolean canBecome(AreaOpinionStatus next) {
        return MOVES.get(this).contains(next);
    }

    /** Whether the opinion is decided, and so open to all. */
    boolean isPublic() {
        return this == DECIDED || this == NOTIFIED;
    }
}
