package se.lansstyrelsen.integration.grants.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.decision.Charge;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

class PaymentTest {

    private static final Set<String> MOVES = Set.of(
            "PROPOSED>APPROVED_ONCE",
            "PROPOSED>CANCELLED",
            "APPROVED_ONCE>APPROVED",
            "APPROVED_ONCE>CANCELLED",
            "APPROVED>IN_FILE",
            "APPROVED>STOPPED",
            "APPROVED>CANCELLED",
            "IN_FILE>PAID",
            "IN_FILE>FAILED");

    private static void move(Payment payment, PaymentState next) {
        switch (next) {
            case PROPOSED -> throw new AssertionError("nothing is proposed again");
            case APPROVED_ONCE, APPROVED -> payment.approve("another", SamplePayment.NO_LIMIT, SamplePayment.NOW);
            case IN_FILE -> payment.putIn(SamplePayment.MATTER);
            case PAID -> SamplePayment.pay(payment);
            case FAILED -> payment.failed("AC04", SamplePayment.NOW);
            case STOPPED -> payment.stopForChangedAccount(SamplePayment.NOW);
            case CANCELLED -> payment.cancel(SamplePayment.NOW);
        }
    }

    static Stream<Arguments> pairs() {
        return Stream.of(PaymentState.values()).flatMap(from -> Stream.of(PaymentState.values())
                .filter(to -> to != PaymentState.PROPOSED)
                .map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyMoveOutsideTheWayIsRefusedAndChangesNothing(PaymentState from, PaymentState to) {
        var payment = SamplePayment.in(from);
        assertEquals(from, payment.state());
        if (MOVES.contains(from + ">" + to)) {
            move(payment, to);
            assertEquals(to, payment.state());
        } else if (!(from == PaymentState.PROPOSED && to == PaymentState.APPROVED)
                && !(from == PaymentState.APPROVED_ONCE && to == PaymentState.APPROVED_ONCE)) {
            // An approval is the first or the second by what came before, so those two pairs are the moves above.
            assertEquals(
                    Problem.ILLEGAL_STATE,
                    assertThrows(ProblemException.class, () -> move(payment, to))
                            .type());
            assertEquals(from, payment.state());
        }
    }

    @Test
    void neitherTheProposerNorTheFirstApproverGivesTheSecondApproval() {
        var payment = SamplePayment.of("100.00");
        refused(GrantsProblem.APPROVER_APPROVES_OWN, payment, "officer", SamplePayment.NO_LIMIT);
        payment.approve("first", SamplePayment.NO_LIMIT, SamplePayment.NOW);
        refused(GrantsProblem.APPROVED_ALREADY, payment, "first", SamplePayment.NO_LIMIT);
        refused(GrantsProblem.APPROVER_APPROVES_OWN, payment, "officer", SamplePayment.NO_LIMIT);
        assertEquals(
                new PaymentChanged(
                        SamplePayment.MATTER, payment.id(), PaymentState.APPROVED, new BigDecimal("100.00"), null),
                payment.approve("second", SamplePayment.NO_LIMIT, SamplePayment.NOW));
    }

    @Test
    void theLimitIsTheMostAnApproverMayApprove() {
        var payment = SamplePayment.of("100.00");
        refused(GrantsProblem.OVER_APPROVERS_LIMIT, payment, "first", new BigDecimal("99.99"));
        payment.approve("first", new BigDecimal("100"), SamplePayment.NOW);
        assertEquals(PaymentState.APPROVED_ONCE, payment.state());
    }

    private static void refused(GrantsProblem problem, Payment payment, String approver, BigDecimal limit) {
        var refusal = assertThrows(ProblemException.class, () -> payment.approve(approver, limit, SamplePayment.NOW));
        assertEquals(problem, refusal.type());
    }

    @Test
    void theEventTellsAmountsAndYearsAndNoAccount() {
        var made = SamplePayment.pay(SamplePayment.in(PaymentState.IN_FILE));
        assertEquals(new BigDecimal("100.00"), made.amount());
        assertEquals(List.of(new Charge(2026, new BigDecimal("100.00"))), made.charges());
        assertEquals(LocalDate.parse("2026-11-23"), made.paidOn());
        assertFalse(made.toString().contains("50501055"));
    }

    @Test
    void theEarliestYearIsPaidFirst() {
        var unpaid = List.of(charge(2027, "50.00"), charge(2026, "30.00"), charge(2028, "20.00"));
        var taken = YearSplit.of(new BigDecimal("60.00"), unpaid);
        assertEquals(List.of(charge(2026, "30.00"), charge(2027, "30.00")), taken);
        assertEquals(
                List.of(charge(2027, "20.00"), charge(2026, "0.00"), charge(2028, "20.00")),
                YearSplit.without(unpaid, taken));
        assertThrows(ProblemException.class, () -> YearSplit.of(new BigDecimal("100.01"), unpaid));
    }

    private static Charge charge(int year, String amount) {
        return new Charge(year, new BigDecimal(amount));
    }
}
