package se.lansstyrelsen.integration.allocation.transfer;

import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.Move;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

/** How a confirmed transfer changes the figures it is about: where the two kinds differ. */
interface Effect {

    TransferKind kind();

    /** Why the figures do not allow it today; empty when they do. */
    Optional<ProblemException> obstacleTo(Move move);

    /**
     * Moves the figures, refusing what has become impossible since it was registered.
     *
     * @return the quota plan it led to, empty for shares
     */
    Optional<UUID> carryOut(Transfer confirmed);
}
