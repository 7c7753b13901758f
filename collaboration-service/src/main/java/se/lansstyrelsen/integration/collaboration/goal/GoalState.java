package se.lansstyrelsen.integration.collaboration.goal;

import java.util.Map;
import java.util.Set;

/** Where a year's goal is (målets läge). */
public enum GoalState {
    OPEN,
    /** Uppföljt, and goes on the next year. */
    CARRIED_OVER,
    /** Uppföljt och avslutat. */
    CLOSED;

    private static final Map<GoalState, Set<GoalState>> MOVES =
            Map.of(OPEN, Set.of(CARRIED_OVER, CLOSED), CARRIED_OVER, Set.of(), CLOSED, Set.of());

    boolean canBecome(GoalState next) {
        return MOVES.get(this).contains(next);
    }
}
