package se.lansstyrelsen.integration.grants.repayment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.Ore;

/** One grant's repayments without a database, for properties that hold over several capabilities. */
public final class RepaymentBench {

    private static final LocalDate DAY = LocalDate.of(2027, 5, 1);

    private final List<Repayment> repayments = new ArrayList<>();

    public void demand(UUID reclaimId, BigDecimal amount) {
        repayments.add(new Repayment(reclaimId, UUID.randomUUID(), List.of(new Instalment(DAY, amount))));
    }

    /**
     * Receives money for the oldest that is not repaid; false when there is none.
     *
     * @param paid SEK by the year it was paid from
     * @throws se.lansstyrelsen.integration.kit.problem.ProblemException when it is more than what is left
     */
    public boolean receive(BigDecimal amount, Map<Integer, BigDecimal> paid) {
        var found = repayments.stream()
                .filter(repayment -> repayment.status() != RepaymentStatus.REPAID)
                .findFirst();
        found.ifPresent(repayment -> {
            repayment.mustTake(amount);
            repayment.receive(Destinations.of(amount, left(paid), 2027), DAY, Instant.EPOCH);
        });
        return found.isPresent();
    }

    private Map<Integer, BigDecimal> left(Map<Integer, BigDecimal> paid) {
        var left = new TreeMap<Integer, BigDecimal>();
        paid.forEach((year, amount) -> left.put(year, amount.subtract(returned(year))));
        return left;
    }

    /** SEK that came back of a year's money, to its frame or to the state. */
    public BigDecimal returned(int year) {
        return Ore.sum(repayments.stream()
                .flatMap(repayment -> repayment.receipts().stream())
                .flatMap(receipt -> receipt.parts().stream())
                .filter(part -> part.year() == year)
                .map(Receipt.Part::amount));
    }

    public BigDecimal received() {
        return Ore.sum(repayments.stream().map(Repayment::received));
    }
}
