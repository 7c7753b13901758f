package se.lansstyrelsen.integration.allocation.children;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.allocation.YearLock;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/**
 * Where promille change hands. One writer a year at a time, so that two transfers can never give away the same promille.
 * Must be called in a transaction.
 */
@ApplicationScoped
public class ShareLedger {

    static final String MATTER = "unaccompanied-shares";

    private final ShareVersions versions;
    private final ShareMovements movements;
    private final YearLock lock;
    private final Clock clock;

    ShareLedger(ShareVersions versions, ShareMovements movements, YearLock lock, Clock clock) {
        this.versions = versions;
        this.movements = movements;
        this.lock = lock;
        this.clock = clock;
    }

    /** What is moved, for the rest of its year. */
    public record Move(int year, String fromMunicipality, String toMunicipality, int promille) {}

    /**
     * Moves the promille from a day on, and until the year ends.
     *
     * @param transferId the agreement it rests on
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException as {@link #mustBePossible}
     */
    public void carryOut(Move move, LocalDate day, UUID transferId) {
        lock.take(MATTER, move.year());
        mustBePossible(move, day);
        movements.persist(new ShareMovement(move, firstDay(move, day), transferId, StockholmTime.now(clock)));
    }

    /**
     * Refuses a move of more than the giver holds on any day of the year from the given one on.
     *
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException 409 when the year has no shares, 422 when too much
     */
    public void mustBePossible(Move move, LocalDate day) {
        var held = versions.of(move.year(), clock.instant())
                .leastFrom(firstDay(move, day))
                .get(move.fromMunicipality());
        if (held == null) {
            throw AllocationProblem.NO_SHARES.with("No shares of " + move.year()
                    + " are recorded. The coordinator records them under unaccompanied-shares.");
        }
        if (move.promille() > held) {
            throw AllocationProblem.MORE_THAN_THE_GIVER_HAS.with("Municipality %s holds %d promille of %d, not %d."
                    .formatted(move.fromMunicipality(), held, move.year(), move.promille()));
        }
    }

    private static LocalDate firstDay(Move move, LocalDate day) {
        var newYear = LocalDate.of(move.year(), 1, 1);
        return day.isBefore(newYear) ? newYear : day;
    }
}
