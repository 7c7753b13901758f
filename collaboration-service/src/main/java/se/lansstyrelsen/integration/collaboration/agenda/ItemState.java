package se.lansstyrelsen.integration.collaboration.agenda;

import java.util.Map;
import java.util.Set;

/** Where an item is: it waits, in the backlog or on an agenda, until a meeting has treated it or somebody dropped it. */
public enum ItemState {
    WAITING,
    /** Behandlad. */
    TREATED,
    /** Bordlagd: it stands in that meeting's minutes, and another item goes on with it. */
    POSTPONED,
    /** Struken. */
    DROPPED;

    private static final Map<ItemState, Set<ItemState>> MOVES = Map.of(
            WAITING, Set.of(TREATED, POSTPONED, DROPPED),
            TREATED, Set.of(WAITING),
            POSTPONED, Set.of(TREATED),
            DROPPED, Set.of());

    boolean canBecome(ItemState next) {
        return MOVES.get(this).contains(next);
    }
}
