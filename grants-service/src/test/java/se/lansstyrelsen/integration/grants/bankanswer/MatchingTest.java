package se.lansstyrelsen.integration.grants.bankanswer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.grants.account.AccountNumber;
import se.lansstyrelsen.integration.grants.application.ApplicationContent.AccountKind;
import se.lansstyrelsen.integration.grants.payment.PaymentOrder;
import se.lansstyrelsen.integration.grants.payment.PaymentState;

class MatchingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    private static PaymentOrder payment(UUID id, PaymentState state) {
        return new PaymentOrder(
                id,
                "e" + id.getLeastSignificantBits(),
                new UUID(1, 0),
                state,
                new BigDecimal("100.00"),
                AccountNumber.of(AccountKind.BANKGIRO, "5050-1055"),
                "Föreningen",
                "8020005008",
                "1-2026");
    }

    private static Matching matching(LineKind whole, PaymentState first, BankAnswer.Line... lines) {
        var answer = new BankAnswer(AnswerKind.PAIN_STATUS, "A", Set.of(), whole, "AM04", List.of(lines));
        return Matching.of(answer, List.of(payment(ONE, first), payment(TWO, PaymentState.IN_FILE)), TODAY);
    }

    private static BankAnswer.Line line(LineKind kind, String id, String amount) {
        var kronor = amount == null ? null : new BigDecimal(amount);
        return new BankAnswer.Line(kind, id, null, kronor, null);
    }

    private static List<UnmatchedCause> causes(Matching matching) {
        return matching.unmatched().stream().map(Matching.Unmatched::cause).toList();
    }

    @Test
    void eachLineDoesWhatItSays() {
        var booked = matching(
                LineKind.OTHER,
                PaymentState.IN_FILE,
                line(LineKind.BOOKED, "e1", "100.00"),
                line(LineKind.REJECTED, "e2", null));
        assertEquals(Map.of(ONE, TODAY), booked.paid());
        assertEquals(Map.of(TWO, "NARR"), booked.failed());
        assertEquals(List.of(), booked.unmatched());
        var returned = matching(LineKind.OTHER, PaymentState.IN_FILE, line(LineKind.RETURNED, "e1", "100.00"));
        assertEquals(Map.of(ONE, "NARR"), returned.failed());
    }

    @Test
    void whatIsSaidOfTheWholeHoldsForThosePaymentsThatHaveNoLine() {
        var refused = matching(LineKind.REJECTED, PaymentState.IN_FILE, line(LineKind.ACCEPTED, "e1", null));
        assertEquals(Set.of(ONE), refused.accepted());
        assertEquals(Map.of(TWO, "AM04"), refused.failed());
        assertEquals(
                Set.of(ONE, TWO),
                matching(LineKind.ACCEPTED, PaymentState.IN_FILE).accepted());
        assertEquals(Set.of(), matching(LineKind.OTHER, PaymentState.IN_FILE).accepted());
        assertEquals(
                Map.of(TWO, "AM04"),
                matching(LineKind.REJECTED, PaymentState.PAID).failed());
    }

    @Test
    void whatFitsNoPaymentIsLeftForAPerson() {
        var matching = matching(
                LineKind.OTHER,
                PaymentState.IN_FILE,
                line(LineKind.BOOKED, "e3", "100.00"),
                line(LineKind.BOOKED, null, "100.00"),
                line(LineKind.BOOKED, "e1", "99.99"),
                line(LineKind.BOOKED, "e1", null),
                line(LineKind.BOOKED, "e1", "100.00"),
                line(LineKind.BOOKED, "e1", "100.00"),
                line(LineKind.OTHER, "e9", null));
        assertEquals(Map.of(ONE, TODAY), matching.paid());
        assertEquals(
                List.of(
                        UnmatchedCause.UNKNOWN_PAYMENT,
                        UnmatchedCause.UNKNOWN_PAYMENT,
                        UnmatchedCause.AMOUNT_DIFFERS,
                        UnmatchedCause.AMOUNT_DIFFERS,
                        UnmatchedCause.NOT_WITH_THE_BANK),
                causes(matching));
        assertEquals(
                List.of(1, 2, 3, 4, 6),
                matching.unmatched().stream().map(Matching.Unmatched::number).toList());
    }

    @Test
    void aPaymentThatIsPaidIsNeitherPaidAgainNorUndone() {
        for (var kind : List.of(LineKind.BOOKED, LineKind.REJECTED, LineKind.RETURNED)) {
            var matching = matching(LineKind.OTHER, PaymentState.PAID, line(kind, "e1", "100.00"));
            assertEquals(List.of(UnmatchedCause.NOT_WITH_THE_BANK), causes(matching));
            assertEquals(Map.of(), matching.paid());
            assertEquals(Map.of(), matching.failed());
        }
        var late = matching(LineKind.OTHER, PaymentState.PAID, line(LineKind.ACCEPTED, "e1", null));
        assertEquals(List.of(), late.unmatched());
        assertEquals(Set.of(ONE), late.accepted());
    }
}
