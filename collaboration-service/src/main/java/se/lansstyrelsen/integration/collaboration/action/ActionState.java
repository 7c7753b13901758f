package se.lansstyrelsen.integration.collaboration.action;

import java.util.Map;
import java.util.Set;

/** Where an action is (åtgärdens läge). */
public enum ActionState {
    OPEN,
    /** Genomförd. */
    DONE,
    /** Avslutad utan att genomföras. */
    CANCELLED;

    private static final Map<ActionState, Set<ActionState>> MOVES =
            Map.of(OPEN, Set.of(DONE, CANCELLED), DONE, Set.of(), CANCELLED, Set.of());

    boolean canBecome(ActionState next) {
        return MOVES.get(this).contains(next);
    }
}
