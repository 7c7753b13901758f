package se.lansstyrelsen.integration.allocation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.Move;
import se.lansstyrelsen.integration.allocation.children.ShareLedger;
import se.lansstyrelsen.integration.kit.problem.ProblemException;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Moves promille of the children's shares, for one year and down to 0. */
@ApplicationScoped
class ShareEffect implements Effect {

    private final ShareLedger ledger;
    private final Clock clock;

    ShareEffect(ShareLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public TransferKind kind() {
        return TransferKind.SHARE;
    }

    @Override
    public Optional<ProblemException> obstacleTo(Move move) {
        return ledger.obstacleTo(move, StockholmTime.today(clock));
    }

    @Override
    public Optional<UUID> carryOut(Transfer confirmed) {
        ledger.carryOut(confirmed.move(), confirmed.decidedOn(), confirmed.id());
        return Optional.empty();
    }
}
