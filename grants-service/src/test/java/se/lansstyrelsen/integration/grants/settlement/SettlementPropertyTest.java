package se.lansstyrelsen.integration.grants.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import se.lansstyrelsen.integration.grants.reclaim.ReclaimBench;
import se.lansstyrelsen.integration.grants.repayment.RepaymentBench;
import se.lansstyrelsen.integration.grants.report.ReportBench;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

/** How a grant stands after each of 10 000 operations (100 tries of 100), whatever was asked of it. */
class SettlementPropertyTest {

    private static final long GRANTED = 450_000_00;

    enum Kind {
        PAY,
        REPORT,
        SEND_BACK,
        APPROVE,
        RAISE,
        DECIDE,
        CLOSE,
        RECEIVE
    }

    /** @param ore kronor times a hundred */
    record Operation(Kind kind, long ore, int year) {

        BigDecimal amount() {
            return BigDecimal.valueOf(ore, 2);
        }
    }

    @Provide
    Arbitrary<List<Operation>> operations() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.longs().between(0, 120_000_00),
                        Arbitraries.integers().between(2026, 2027))
                .as(Operation::new)
                .list()
                .ofSize(100);
    }

    /** The domain, and beside it sums in öre that are counted from what the operations answered alone. */
    private static final class Book {
        private final ReportBench reports = new ReportBench(BigDecimal.valueOf(GRANTED, 2));
        private final ReclaimBench reclaims = new ReclaimBench();
        private final RepaymentBench repayments = new RepaymentBench();
        private final Map<Integer, BigDecimal> paid =
                new TreeMap<>(Map.of(2026, new BigDecimal("0.00"), 2027, new BigDecimal("0.00")));
        private long paidOre;
        private long approvedOre;
        private long reclaimedOre;
        private long waivedOre;
        private long receivedOre;

        private boolean carryOut(Operation operation) {
            var amount = operation.amount();
            switch (operation.kind()) {
                case PAY -> {
                    if (paidOre + operation.ore() > GRANTED) {
                        return false;
                    }
                    paid.merge(operation.year(), amount, BigDecimal::add);
                    paidOre += operation.ore();
                }
                case REPORT -> reports.submit(amount);
                case SEND_BACK -> {
                    return reports.sendBack();
                }
                case APPROVE -> {
                    var approved = reports.approve(amount.movePointLeft(1).setScale(2, RoundingMode.DOWN));
                    approvedOre += approved == null ? 0 : ore(approved);
                    return approved != null;
                }
                case RAISE -> reclaims.raise(amount.max(new BigDecimal("0.01")), BigDecimal.valueOf(paidOre, 2));
                case DECIDE -> {
                    var decided = reclaims.decide(amount);
                    decided.ifPresent(this::decided);
                    return decided.isPresent();
                }
                case CLOSE -> {
                    return reclaims.close();
                }
                case RECEIVE -> {
                    var came = repayments.receive(amount, paid);
                    receivedOre += came ? operation.ore() : 0;
                    return came;
                }
            }
            return true;
        }

        private void decided(ReclaimBench.Decided decided) {
            reclaimedOre += ore(decided.demanded());
            waivedOre += ore(decided.waived());
            if (decided.demanded().signum() > 0) {
                repayments.demand(decided.reclaimId(), decided.demanded());
            }
        }

        private Settlement settlement() {
            return Settlement.of(
                    new UUID(0, 1),
                    BigDecimal.valueOf(GRANTED, 2),
                    paid.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                    reports.approved(),
                    reclaims.reclaimed(),
                    reclaims.waived(),
                    repayments.received(),
                    false);
        }

        private Settlement expected() {
            return new Settlement(
                    new UUID(0, 1),
                    BigDecimal.valueOf(GRANTED, 2),
                    BigDecimal.valueOf(paidOre, 2),
                    BigDecimal.valueOf(approvedOre, 2),
                    BigDecimal.valueOf(GRANTED - approvedOre, 2),
                    BigDecimal.valueOf(reclaimedOre, 2),
                    BigDecimal.valueOf(waivedOre, 2),
                    BigDecimal.valueOf(receivedOre, 2),
                    BigDecimal.valueOf(reclaimedOre - receivedOre, 2),
                    BigDecimal.valueOf(paidOre - reclaimedOre - approvedOre, 2),
                    false);
        }

        private static long ore(BigDecimal kronor) {
            return kronor.movePointRight(2).longValueExact();
        }
    }

    @Property(tries = 100)
    void whatIsPaidIsApprovedReclaimedOrStillOpen(@ForAll("operations") List<Operation> operations) {
        var book = new Book();
        for (var operation : operations) {
            var before = book.settlement();
            boolean done;
            try {
                done = book.carryOut(operation);
            } catch (ProblemException refused) {
                done = false;
            }
            Statistics.collect(operation.kind(), done);
            var after = book.settlement();
            if (!done) {
                assertEquals(before, after, "a refused " + operation + " changed something");
            }
            assertEquals(book.expected(), after);
            assertTrue(book.approvedOre <= GRANTED, "more is approved than granted");
            assertTrue(book.reclaimedOre <= book.paidOre, "more is reclaimed than was paid");
            assertTrue(book.receivedOre <= book.reclaimedOre, "more came in than is demanded");
            for (var year : book.paid.entrySet()) {
                assertTrue(
                        book.repayments.returned(year.getKey()).compareTo(year.getValue()) <= 0,
                        "more came back of a year than was paid of it");
            }
        }
    }
}
