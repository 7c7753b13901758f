package se.lansstyrelsen.integration.allocation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import se.lansstyrelsen.integration.allocation.Move;
import se.lansstyrelsen.integration.allocation.plan.QuotaPlanRevision;
import se.lansstyrelsen.integration.allocation.plan.QuotaPlanRevision.Quota;
import se.lansstyrelsen.integration.allocation.transfer.QuotaTransferSimulation.Side;

/** Reckons what a transfer of quota would come to; also across counties, which cannot be registered. */
@ApplicationScoped
class QuotaTransferSimulator {

    private final QuotaPlanRevision plans;
    private final QuotaEffect effect;

    QuotaTransferSimulator(QuotaPlanRevision plans, QuotaEffect effect) {
        this.plans = plans;
        this.effect = effect;
    }

    @Transactional
    QuotaTransferSimulation simulate(Move move) {
        var obstacles = new ArrayList<String>();
        var rule = TransferKind.QUOTA.rule() + ".";
        var legalReason = rule;
        if (move.crossesCounties()) {
            legalReason = rule + " Counties %s and %s are two.".formatted(move.fromCounty(), move.toCounty());
            obstacles.add(legalReason);
        }
        if (move.fromMunicipality().equals(move.toMunicipality())) {
            obstacles.add("Giver and receiver are the same municipality.");
        }
        effect.obstacleTo(move).ifPresent(obstacle -> obstacles.add(obstacle.getMessage()));
        var across = move.crossesCounties() ? move.amount() : 0;
        return new QuotaTransferSimulation(
                QuotaTransferSimulation.LABEL,
                move.year(),
                move.amount(),
                obstacles.isEmpty(),
                legalReason,
                obstacles,
                side(move, move.fromMunicipality(), -move.amount(), -across),
                side(move, move.toMunicipality(), move.amount(), across));
    }

    private Side side(Move move, String municipalityCode, int change, int countyChange) {
        var quota = plans.quota(move.year(), municipalityCode);
        return new Side(
                municipalityCode,
                quota.map(Quota::municipality).orElse(null),
                quota.map(Quota::municipality).map(before -> before + change).orElse(null),
                municipalityCode.substring(0, 2),
                quota.map(Quota::county).orElse(null),
                quota.map(Quota::county).map(before -> before + countyChange).orElse(null));
    }
}
