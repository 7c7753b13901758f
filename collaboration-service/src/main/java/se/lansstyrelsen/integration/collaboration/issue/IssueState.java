package se.lansstyrelsen.integration.collaboration.issue;

import java.util.Map;
import java.util.Set;

/** Where an issue is on its way (medskickets läge). */
public enum IssueState {
    /** A forum holds it; it may be lifted and sent down as often as needed. */
    HELD,
    /** An organisation holds it. */
    HANDED_OVER,
    /** Besvarat, and seen by some of those it came from. */
    ANSWERED,
    /** Avslutat. */
    CLOSED,
    /** Went up in another issue, which has its origins. */
    MERGED;

    private static final Map<IssueState, Set<IssueState>> MOVES = Map.of(
            HELD, Set.of(HELD, HANDED_OVER, ANSWERED, MERGED),
            HANDED_OVER, Set.of(HELD, ANSWERED),
            ANSWERED, Set.of(CLOSED),
            CLOSED, Set.of(),
            MERGED, Set.of());

    boolean canBecome(IssueState next) {
        return MOVES.get(this).contains(next);
    }

    /** Whether somebody has still to answer it. */
    public boolean isOpen() {
        return this == HELD || this == HANDED_OVER;
    }
}
