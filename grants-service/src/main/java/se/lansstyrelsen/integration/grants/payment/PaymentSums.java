package se.lansstyrelsen.integration.grants.payment;

import java.math.BigDecimal;
import java.util.List;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.Ore;

/**
 * What is paid of a grant and what is on its way. Never together above what is granted.
 *
 * @param paid SEK
 * @param pending SEK
 */
record PaymentSums(BigDecimal paid, BigDecimal pending) {

    static final PaymentSums NOTHING = new PaymentSums(Ore.ZERO, Ore.ZERO);

    static PaymentSums of(List<Payment> payments) {
        var sums = NOTHING;
        for (var payment : payments) {
            sums = sums.plus(payment.state(), payment.amount());
        }
        return sums;
    }

    private PaymentSums plus(PaymentState state, BigDecimal amount) {
        if (state == PaymentState.PAID) {
            return new PaymentSums(paid.add(amount), pending);
        }
        return state.isPending() ? new PaymentSums(paid, pending.add(amount)) : this;
    }

    BigDecimal committed() {
        return paid.add(pending);
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 when as much more is not granted */
    void mustLeaveRoomFor(BigDecimal more, BigDecimal granted) {
        if (committed().add(more).compareTo(granted) > 0) {
            throw GrantsProblem.PAYMENT_ABOVE_GRANTED.with(paid.toPlainString() + " kronor are paid and "
                    + pending.toPlainString() + " on their way, of " + granted.toPlainString() + " granted.");
        }
    }
}
