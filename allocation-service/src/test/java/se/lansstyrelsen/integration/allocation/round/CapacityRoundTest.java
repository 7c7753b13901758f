package se.lansstyrelsen.integration.allocation.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemException;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

class CapacityRoundTest {

    private static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2027, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    private static CapacityRound round() {
        return new CapacityRound("08", new HalfYear(2027, 1), FIRST, LAST, "officer", NOW);
    }

    private static void refused(ProblemType type, Runnable move) {
        assertEquals(type, assertThrows(ProblemException.class, move::run).type());
    }

    @Test
    void answersAreTakenFromTheFirstDayToTheEndOfTheLast() {
        refused(AllocationProblem.CAPACITY_ROUND_CLOSED, () -> round().mustBeOpenOn(FIRST.minusDays(1)));
        round().mustBeOpenOn(FIRST);
        round().mustBeOpenOn(LAST);
        refused(AllocationProblem.CAPACITY_ROUND_CLOSED, () -> round().mustBeOpenOn(LAST.plusDays(1)));
    }

    @Test
    void aLaterLastDayOpensAClosedRoundAgain() {
        var round = round();
        var changed = round.change(FIRST, LAST.plusDays(14));
        round.mustBeOpenOn(LAST.plusDays(14));
        assertEquals(LAST.plusDays(14), changed.closesOn());
    }

    @Test
    void aRoundDoesNotCloseBeforeItOpens() {
        refused(Problem.RULE_BROKEN, () -> round().change(LAST, FIRST));
    }

    @Test
    void theHalfYearBeforeTheFirstIsLastYearsSecond() {
        assertEquals(new HalfYear(2026, 2), new HalfYear(2027, 1).previous());
        assertEquals(new HalfYear(2027, 1), new HalfYear(2027, 2).previous());
        assertEquals(LocalDate.of(2027, 6, 30), new HalfYear(2027, 1).lastDay());
    }
}
