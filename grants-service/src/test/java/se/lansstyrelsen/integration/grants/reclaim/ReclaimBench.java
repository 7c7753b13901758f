package se.lansstyrelsen.integration.grants.reclaim;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.Ore;
import se.lansstyrelsen.integration.grants.SampleMatter;
import se.lansstyrelsen.integration.grants.repayment.Instalment;

/** One grant's reclaims without a database, for properties that hold over several capabilities. */
public final class ReclaimBench {

    private static final LocalDate DAY = LocalDate.of(2027, 5, 1);

    private final List<Reclaim> reclaims = new ArrayList<>();

    /** What was decided. */
    public record Decided(UUID reclaimId, BigDecimal demanded, BigDecimal waived) {}

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException when it is for more than was paid and not claimed */
    public void raise(BigDecimal amount, BigDecimal paid) {
        var suspicion = new Suspicion(ReclaimGround.SECTION_40, amount, "Inte använt.", null, null);
        var reclaim = new Reclaim(SampleMatter.received().matter(), suspicion, paid.subtract(claimed()), Instant.EPOCH);
        reclaim.hear(DAY, DAY);
        reclaim.answer("Svar.", DAY);
        reclaims.add(reclaim);
    }

    /** Decides the oldest that is open, for at most an amount; empty when none is. */
    public Optional<Decided> decide(BigDecimal atMost) {
        return open().map(reclaim -> {
            var demanded = atMost.min(reclaim.suspicion().amount());
            var outcome = demanded.signum() == 0
                    ? ReclaimOutcome.WAIVED
                    : demanded.compareTo(reclaim.suspicion().amount()) == 0
                            ? ReclaimOutcome.IN_FULL
                            : ReclaimOutcome.IN_PART;
            var parts = demanded.signum() == 0 ? List.<Instalment>of() : List.of(new Instalment(DAY, demanded));
            reclaim.propose(new ReclaimTerms(outcome, demanded, "Skäl.", "Skäl.", parts), "Eva Ek", "officer", DAY);
            var decided = reclaim.decide("decider", "Anna Alm", "0", DAY, Instant.EPOCH);
            return new Decided(decided.reclaimId(), decided.demanded(), decided.waived());
        });
    }

    /** Closes the oldest that is open; false when none is. */
    public boolean close() {
        var found = open();
        found.ifPresent(reclaim -> reclaim.close(true, "God tro.", DAY));
        return found.isPresent();
    }

    private Optional<Reclaim> open() {
        return reclaims.stream().filter(reclaim -> !reclaim.status().isOver()).findFirst();
    }

    private BigDecimal claimed() {
        return Ore.sum(reclaims.stream().map(Reclaim::claimed));
    }

    public BigDecimal reclaimed() {
        return Ore.sum(reclaims.stream().map(Reclaim::demanded));
    }

    public BigDecimal waived() {
        return Ore.sum(reclaims.stream().map(Reclaim::waived));
    }
}
