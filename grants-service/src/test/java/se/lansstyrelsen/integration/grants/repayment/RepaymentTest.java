package se.lansstyrelsen.integration.grants.repayment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.repayment.Receipt.Destination;
import se.lansstyrelsen.integration.grants.repayment.Receipt.Part;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemException;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

class RepaymentTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 6, 30);
    private static final LocalDate AFTER = FIRST.plusDays(1);
    private static final Instant NOW = Instant.parse("2027-07-01T08:00:00Z");
    private static final Set<String> LEGAL = Set.of(
            "DEMANDED>REMINDED",
            "DEMANDED>REPAID",
            "REMINDED>IN_COLLECTION",
            "REMINDED>REPAID",
            "IN_COLLECTION>REPAID");

    private static BigDecimal kr(String amount) {
        return new BigDecimal(amount);
    }

    private static Repayment demanded() {
        return new Repayment(
                new UUID(0, 1),
                new UUID(0, 2),
                List.of(new Instalment(FIRST, kr("20000.25")), new Instalment(FIRST.plusMonths(1), kr("10000.25"))));
    }

    private static Repayment in(RepaymentStatus status) {
        var repayment = demanded();
        if (status == RepaymentStatus.REMINDED || status == RepaymentStatus.IN_COLLECTION) {
            repayment.remind(AFTER);
        }
        if (status == RepaymentStatus.IN_COLLECTION) {
            repayment.handOver(AFTER);
        }
        if (status == RepaymentStatus.REPAID) {
            receive(repayment, "30000.50");
        }
        return repayment;
    }

    private static void receive(Repayment repayment, String amount) {
        repayment.receive(List.of(new Part(2026, kr(amount), Destination.STATE)), FIRST, NOW);
    }

    private static void refused(ProblemType type, Runnable move) {
        assertEquals(type, assertThrows(ProblemException.class, move::run).type());
    }

    static Stream<Arguments> everyPairOfStates() {
        return Stream.of(RepaymentStatus.values())
                .flatMap(from -> Stream.of(RepaymentStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPairOfStates")
    void onlyTheLegalMovesArePossible(RepaymentStatus from, RepaymentStatus to) {
        var legal = LEGAL.contains(from + ">" + to);
        assertEquals(legal, from.canBecome(to));
        Runnable move = () -> {
            var repayment = in(from);
            switch (to) {
                case DEMANDED -> throw Problem.ILLEGAL_STATE.with("nothing demands it again");
                case REMINDED -> repayment.remind(AFTER);
                case IN_COLLECTION -> repayment.handOver(AFTER);
                case REPAID -> receive(repayment, repayment.outstanding().toString());
            }
            assertEquals(to, repayment.status());
        };
        if (legal) {
            move.run();
        } else {
            var unreminded = from == RepaymentStatus.DEMANDED && to == RepaymentStatus.IN_COLLECTION;
            refused(unreminded ? GrantsProblem.NOT_REMINDED : Problem.ILLEGAL_STATE, move);
        }
    }

    @Test
    void nobodyIsRemindedBeforeALastDayHasPassedUnpaid() {
        var repayment = demanded();
        refused(GrantsProblem.NOTHING_IS_LATE, () -> repayment.remind(FIRST));
        receive(repayment, "20000.25");
        refused(GrantsProblem.NOTHING_IS_LATE, () -> repayment.remind(AFTER));
        assertEquals(kr("10000.25"), repayment.lateOn(FIRST.plusMonths(1).plusDays(1)));
        assertEquals(kr("10000.25"), repayment.outstanding());
    }

    @Test
    void noMoreIsTakenThanIsLeftToTheOre() {
        var repayment = demanded();
        receive(repayment, "30000.49");
        refused(GrantsProblem.RECEIPT_ABOVE_THE_DEMAND, () -> receive(repayment, "0.02"));
        refused(GrantsProblem.AMOUNT_NOT_POSITIVE, () -> repayment.mustTake(kr("0.00")));
        receive(repayment, "0.01");
        assertEquals(RepaymentStatus.REPAID, repayment.status());
        assertEquals(2, repayment.receipts().size());
    }

    @Test
    void whatComesBackBelongsToTheLatestYearFirstAndToTheStateWhenTheYearIsOver() {
        var left = Map.of(2025, kr("100.00"), 2026, kr("50.00"));
        assertEquals(
                List.of(new Part(2025, kr("20.00"), Destination.STATE), new Part(2026, kr("50.00"), Destination.FRAME)),
                Destinations.of(kr("70.00"), left, 2026));
        assertEquals(List.of(new Part(2026, kr("30.00"), Destination.STATE)), Destinations.of(kr("30.00"), left, 2027));
        assertThrows(IllegalArgumentException.class, () -> Destinations.of(kr("150.01"), left, 2026));
    }
}
