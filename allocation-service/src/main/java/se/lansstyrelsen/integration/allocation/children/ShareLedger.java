package se.lansstyrelsen.integration.allocation.children;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.allocation.Move;
import se.lansstyrelsen.integration.kit.problem.ProblemException;
import se.lansstyrelsen.integration.kit.store.MatterLock;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/**
 * Where promille change hands. One writer a year at a time, so that two transfers can never give away the same promille.
 * Must be called in a transaction.
 */
@ApplicationScoped
public class ShareLedger {

    static final String MATTER = "unaccompanied-shares ";

    private final ShareVersions versions;
    private final ShareMovements movements;
    private final MatterLock lock;
    private final Clock clock;

    ShareLedger(ShareVersions versions, ShareMovements movements, MatterLock lock, Clock clock) {
        this.versions = versions;
        this.movements = movements;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Moves the promille from a day on, and until the year ends.
     *
     * @param transferId the agreement it rests on
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException for what {@link #obstacleTo} names
     */
    public void carryOut(Move move, LocalDate day, UUID transferId) {
        lock.take(MATTER + move.year());
        obstacleTo(move, day).ifPresent(obstacle -> {
            throw obstacle;
        });
        movements.persist(
                new ShareMovement(move, StockholmTime.dayIn(move.year(), day), transferId, StockholmTime.now(clock)));
    }

    /**
     * Why the giver cannot give so much from a day on: the year has no shares, or it holds less on some later day of the
     * year. Empty when it can.
     */
    public Optional<ProblemException> obstacleTo(Move move, LocalDate day) {
        var held = versions.of(move.year(), clock.instant())
                .leastFrom(StockholmTime.dayIn(move.year(), day))
                .get(move.fromMunicipality());
        if (held == null) {
            return Optional.of(AllocationProblem.NO_SHARES.with("No shares of " + move.year()
                    + " are recorded. The coordinator records them under unaccompanied-shares."));
        }
        return move.amount() <= held
                ? Optional.empty()
                : Optional.of(AllocationProblem.MORE_THAN_THE_GIVER_HAS.with(
                        "Municipality %s holds %d promille of %d, not %d."
                                .formatted(move.fromMunicipality(), held, move.year(), move.amount())));
    }
}
