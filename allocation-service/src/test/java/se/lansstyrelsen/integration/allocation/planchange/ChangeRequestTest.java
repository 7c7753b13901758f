package se.lansstyrelsen.integration.allocation.planchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.lansstyrelsen.integration.allocation.monthly.MonthlyPlanService.Standing;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

class ChangeRequestTest {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    private static final List<Integer> MONTHS = Collections.nCopies(12, 1);

    private static ChangeRequest request() {
        var plan = new Standing(UuidCreator.getTimeOrderedEpoch(), "0880", 2027, 3);
        return new ChangeRequest(plan, MONTHS, "Bostäderna blir klara senare.", "municipality", NOW);
    }

    private static void refused(Runnable move) {
        assertEquals(
                Problem.ILLEGAL_STATE,
                assertThrows(ProblemException.class, move::run).type());
    }

    static Stream<Arguments> everyPairOfStates() {
        return Stream.of(ChangeRequestStatus.values())
                .flatMap(from -> Stream.of(ChangeRequestStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPairOfStates")
    void onlyAnOpenRequestIsAnsweredAndOnlyOnce(ChangeRequestStatus from, ChangeRequestStatus to) {
        assertEquals(from == ChangeRequestStatus.OPEN && to != from, from.canBecome(to));
    }

    @Test
    void aRequestAboutAPlanThatHasChangedSinceIsNotGranted() {
        var request = request();
        refused(() -> request.grant(4, "Beviljas.", "officer", NOW));
        assertEquals(ChangeRequestStatus.OPEN, request.status());
        assertEquals(
                ChangeRequestStatus.REFUSED,
                request.refuse("Planen är ändrad.", "officer", NOW).outcome());
    }

    @Test
    void aGrantedRequestIsNotRefusedAfterwards() {
        var request = request();
        assertEquals(
                ChangeRequestStatus.GRANTED,
                request.grant(3, "Beviljas.", "officer", NOW).outcome());
        refused(() -> request.refuse("Nej.", "officer", NOW));
        refused(() -> request.grant(3, "Beviljas.", "officer", NOW));
        assertEquals("Beviljas.", request.answer());
    }
}
