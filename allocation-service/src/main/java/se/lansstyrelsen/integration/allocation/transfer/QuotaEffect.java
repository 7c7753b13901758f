package se.lansstyrelsen.integration.allocation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.allocation.Move;
import se.lansstyrelsen.integration.allocation.plan.QuotaPlanRevision;
import se.lansstyrelsen.integration.allocation.progress.StandingFigures;
import se.lansstyrelsen.integration.kit.problem.ProblemException;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Moves persons within the county's decided plan; nobody ends below what has been received. */
@ApplicationScoped
class QuotaEffect implements Effect {

    private final QuotaPlanRevision plans;
    private final StandingFigures figures;
    private final Clock clock;

    QuotaEffect(QuotaPlanRevision plans, StandingFigures figures, Clock clock) {
        this.plans = plans;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public TransferKind kind() {
        return TransferKind.QUOTA;
    }

    @Override
    public Optional<ProblemException> obstacleTo(Move move) {
        return plans.obstacleTo(move).or(() -> belowReceived(move, -move.amount()));
    }

    @Override
    public Optional<UUID> carryOut(Transfer confirmed) {
        var move = confirmed.move();
        var plan = plans.carryOut(move, confirmed.decision(), confirmed.registeredBy());
        belowReceived(move, 0).ifPresent(refusal -> {
            throw refusal;
        });
        return Optional.of(plan);
    }

    /** @param change what is still to be added to the giver's decided quota */
    private Optional<ProblemException> belowReceived(Move move, int change) {
        var giver = move.fromMunicipality();
        var left = plans.quota(move.year(), giver).map(quota -> quota.municipality() + change);
        var received = Optional.ofNullable(
                        figures.of(move.year(), StockholmTime.today(clock)).get(giver))
                .map(StandingFigures.Standing::received)
                .orElse(0);
        return left.filter(persons -> persons < received)
                .map(persons -> AllocationProblem.BELOW_WHAT_IS_RECEIVED.with(
                        "Municipality %s has received %d persons in %d and would be left with a quota of %d."
                                .formatted(giver, received, move.year(), persons)));
    }
}
