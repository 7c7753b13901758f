package se.lansstyrelsen.integration.collaboration.meeting;

import java.util.Map;
import java.util.Set;

/** Where a meeting is on its way (mötets läge). */
public enum MeetingState {
    /** Planerat. */
    PLANNED,
    /** Kallat. */
    CALLED,
    /** Hållet. */
    HELD,
    /** Protokollfört, not yet verified. */
    MINUTED,
    /** Justerat; nothing of it changes any more. */
    VERIFIED,
    /** Inställt. */
    CANCELLED;

    private static final Map<MeetingState, Set<MeetingState>> MOVES = Map.of(
            PLANNED, Set.of(CALLED, CANCELLED),
            CALLED, Set.of(HELD, CANCELLED),
            HELD, Set.of(MINUTED),
            // Minutes may be taken back before everybody has verified them.
            MINUTED, Set.of(VERIFIED, HELD),
            VERIFIED, Set.of(),
            CANCELLED, Set.of());

    boolean canBecome(MeetingState next) {
        return MOVES.get(this).contains(next);
    }

    /** Whether it has taken place. */
    public boolean isOver() {
        return this == HELD || this == MINUTED || this == VERIFIED;
    }
}
