package se.lansstyrelsen.integration.grants.proposal;

import java.util.Map;
import java.util.Set;

/** Where a proposal (förslag till beslut) is on its way. */
enum ProposalStatus {
    /** Waits for a decision-maker. */
    OPEN,
    /** Sent back to be mended; another one is made. */
    RETURNED,
    DECIDED;

    private static final Map<ProposalStatus, Set<ProposalStatus>> MOVES =
            Map.of(OPEN, Set.of(RETURNED, DECIDED), RETURNED, Set.of(), DECIDED, Set.of());

    boolean canBecome(ProposalStatus next) {
        return MOVES.get(this).contains(next);
    }
}
