package se.lansstyrelsen.integration.allocation.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.allocation.Decision;
import se.lansstyrelsen.integration.allocation.Move;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.problem.ProblemException;
import se.lansstyrelsen.integration.kit.store.MatterLock;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/**
 * Revises a decided plan by agreement between two of its municipalities (7 § förordning 2016:39): a new plan takes its
 * place, the county's sum unchanged and not below the länstal. Must be called in a transaction.
 */
@ApplicationScoped
public class QuotaPlanRevision {

    private final QuotaPlans plans;
    private final CountyQuotas countyQuotas;
    private final MatterLock lock;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    QuotaPlanRevision(
            QuotaPlans plans, CountyQuotas countyQuotas, MatterLock lock, Journal journal, Caller caller, Clock clock) {
        this.plans = plans;
        this.countyQuotas = countyQuotas;
        this.lock = lock;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** What a county's decided plan gives a municipality, and all of them together. */
    public record Quota(int municipality, int county) {}

    /** Empty where no plan is decided. */
    public Optional<Quota> quota(int year, String municipalityCode) {
        return plans.decided(municipalityCode.substring(0, 2), year)
                .map(plan -> new Quota(
                        plan.quotaOf(municipalityCode),
                        Optional.ofNullable(plan.decidedSum()).orElse(0)));
    }

    /** Why the persons cannot change hands: no plan is decided, or the giver has fewer. Empty when they can. */
    public Optional<ProblemException> obstacleTo(Move move) {
        var plan = plans.decided(move.fromCounty(), move.year());
        return plan.isEmpty() ? Optional.of(noneDecided(move)) : plan.flatMap(decided -> decided.obstacleTo(move));
    }

    /**
     * Decides the new plan on the caller's behalf.
     *
     * @param proposer who registered the agreement
     * @return the new plan's id
     */
    public UUID carryOut(Move move, Decision decision, String proposer) {
        lock.take("quota-plan " + move.fromCounty() + " " + move.year());
        var former = plans.decided(move.fromCounty(), move.year()).orElseThrow(() -> noneDecided(move));
        former.mustStandOn(decision.decidedOn());
        var why = "Överenskommelse mellan %s och %s om %d personer (dnr %s)."
                .formatted(move.fromMunicipality(), move.toMunicipality(), move.amount(), decision.diaryNumber());
        var now = StockholmTime.now(clock);
        var revised = former.revise(move, why, proposer, now);
        var countyQuota = countyQuotas.require(move.year(), move.fromCounty(), decision.decidedOn());
        var decided = revised.decide(decision, countyQuota, caller.subject(), StockholmTime.today(clock), now);
        plans.persist(revised);
        journal.append(former.replaceBy(revised), decided);
        return revised.id();
    }

    private static ProblemException noneDecided(Move move) {
        return AllocationProblem.NO_DECIDED_PLAN.with(
                "County %s has no decided quota plan for %d to revise.".formatted(move.fromCounty(), move.year()));
    }
}
