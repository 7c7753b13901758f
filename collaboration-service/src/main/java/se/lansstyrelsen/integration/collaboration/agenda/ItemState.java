package se.lansstyrelsen.integration.collaboration.agenda;

import java.util.Map;
import java.util.Set;

/** Where an item is: it waits, in the backlog or on an agenda, until a meeting has treated it or somebody dropped it. */
public enum ItemState {
    WAITING,
    TREATED,
    DROPPED;

    private static final Map<ItemState, Set<ItemState>> MOVES =
            Map.of(WAITING, Set.of(TREATED, DROPPED), TREATED, Set.of(), DROPPED, Set.of());

    boolean canBecome(ItemState next) {
        return MOVES.get(this).contains(next);
    }
}
