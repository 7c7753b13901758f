package se.lansstyrelsen.integration.grants.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

/** Whatever is done in whatever order, a grant's payments keep within it. */
class PaymentPropertyTest {

    private static final String[] PEOPLE = {"officer", "first", "second", "third"};

    /** @param what 0 proposes, the others try a move. @param which payment, and by whom */
    record Step(int what, int which, int who, long ore) {}

    @Property(tries = 2000)
    void grantedCoversPaidAndPendingAtEveryStep(@ForAll("grants") long ore, @ForAll("steps") List<Step> steps) {
        var granted = BigDecimal.valueOf(ore, 2);
        var payments = new ArrayList<Payment>();
        var paid = BigDecimal.ZERO.setScale(2);
        for (var step : steps) {
            paid = paid.add(take(step, granted, payments));
            var sums = PaymentSums.of(payments);
            assertTrue(sums.committed().compareTo(granted) <= 0, step + " of " + granted);
            assertTrue(sums.paid().signum() >= 0 && sums.pending().signum() >= 0);
            assertEquals(paid, sums.paid(), "what is paid stays paid");
        }
    }

    /** Tries it; a refusal changes nothing. Returns what was paid. */
    private static BigDecimal take(Step step, BigDecimal granted, List<Payment> payments) {
        var before = PaymentSums.of(payments);
        try {
            if (step.what() == 0 || payments.isEmpty()) {
                var amount = BigDecimal.valueOf(step.ore(), 2);
                before.mustLeaveRoomFor(amount, granted);
                payments.add(SamplePayment.of(amount));
                return BigDecimal.ZERO;
            }
            var payment = payments.get(step.which() % payments.size());
            move(step, payment);
            return step.what() == 4 ? payment.amount() : BigDecimal.ZERO;
        } catch (ProblemException refused) {
            assertEquals(before, PaymentSums.of(payments));
            return BigDecimal.ZERO;
        }
    }

    private static void move(Step step, Payment payment) {
        switch (step.what()) {
            case 1, 2 -> payment.approve(PEOPLE[step.who()], SamplePayment.NO_LIMIT, SamplePayment.NOW);
            case 3 -> payment.putIn(SamplePayment.MATTER);
            case 4 -> SamplePayment.pay(payment);
            case 5 -> payment.failed("AC04", SamplePayment.NOW);
            case 6 -> payment.stopForChangedAccount(SamplePayment.NOW);
            default -> payment.cancel(SamplePayment.NOW);
        }
    }

    @Provide
    Arbitrary<Long> grants() {
        return Arbitraries.longs().between(1, 1_000_000_00L);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(4, 0),
                                Tuple.of(4, 1),
                                Tuple.of(4, 2),
                                Tuple.of(4, 3),
                                Tuple.of(4, 4),
                                Tuple.of(1, 5),
                                Tuple.of(1, 6),
                                Tuple.of(1, 7)),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.longs().between(1, 400_000_00L))
                .as(Step::new)
                .list()
                .ofMaxSize(60);
    }
}
