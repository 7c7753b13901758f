package se.lansstyrelsen.integration.collaboration.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

class GoalTest {

    private static final Set<String> LEGAL = Set.of("OPEN CARRIED_OVER", "OPEN CLOSED");

    @Test
    void everyPairOfStatesIsEitherAMoveOrNot() {
        for (var from : GoalState.values()) {
            for (var to : GoalState.values()) {
                assertEquals(LEGAL.contains(from + " " + to), from.canBecome(to), from + " to " + to);
            }
        }
    }

    @Test
    void itIsFollowedUpFromTheFirstOfNovember() {
        var goal = goal(Area.HEALTH, null);
        assertThrows(ProblemException.class, () -> goal.followUp(judged("2024-10-31", FollowUp.Next.CLOSE)));
        assertEquals(GoalState.OPEN, goal.state());
        assertNull(goal.followUp(judged("2024-11-01", FollowUp.Next.CLOSE)));
        assertEquals(GoalState.CLOSED, goal.state());
        assertEquals(LocalDate.parse("2024-11-01"), goal.followedUp(null).followedUpOn());
    }

    @Test
    void itIsFollowedUpOnce() {
        var goal = goal(Area.HEALTH, null);
        goal.followUp(judged("2024-12-01", FollowUp.Next.CARRY_OVER));
        assertThrows(ProblemException.class, () -> goal.followUp(judged("2024-12-02", FollowUp.Next.CLOSE)));
        assertThrows(ProblemException.class, () -> goal.change(content(Area.HEALTH, null)));
        assertEquals(GoalState.CARRIED_OVER, goal.state());
    }

    @Test
    void nextYearsGoalIsTheSameAndOpen() {
        var goal = goal(Area.OTHER, "Krisberedskap");
        var next = goal.followUp(judged("2024-12-01", FollowUp.Next.CARRY_OVER));
        assertEquals(goal.content().inYear(2025), next.content());
        assertEquals(GoalState.OPEN, next.state());
        assertEquals(goal.id(), next.carriedFrom());
        assertEquals(next.id(), goal.followedUp(next).carriedTo());
    }

    @Test
    void onlyItsOwnIndicatorsHaveAnOutcome() {
        var goal = goal(Area.HEALTH, null);
        var judged = new FollowUp(
                Judgement.FULFILLED,
                "Nått.",
                List.of(new FollowUp.Outcome("En annan", BigDecimal.ONE)),
                FollowUp.Next.CLOSE,
                LocalDate.parse("2024-12-01"));
        var refused = assertThrows(ProblemException.class, () -> goal.followUp(judged));
        assertEquals("/outcomes/0/indicator", refused.faults().get(0).pointer());
    }

    @Test
    void anOwnAreaIsNamedAndOnlyThat() {
        assertThrows(ProblemException.class, () -> goal(Area.OTHER, null));
        assertThrows(ProblemException.class, () -> goal(Area.HEALTH, "Krisberedskap"));
        assertEquals("Krisberedskap 2024", goal(Area.OTHER, "Krisberedskap").title());
        assertEquals("Hälsa 2024", goal(Area.HEALTH, null).title());
    }

    @Test
    void lastYearsGoalsAreLateWhenJanuaryHasPassed() {
        assertEquals(2024, Goal.lateBefore(LocalDate.parse("2025-01-31")));
        assertEquals(2025, Goal.lateBefore(LocalDate.parse("2025-02-01")));
        assertEquals(2025, Goal.lateBefore(LocalDate.parse("2025-12-31")));
    }

    private static Goal goal(Area area, String ownArea) {
        return new Goal(content(area, ownArea));
    }

    private static GoalContent content(Area area, String ownArea) {
        var indicator = new Indicator("Andel vårdcentraler", "procent", null, BigDecimal.TEN, "Regionen");
        return new GoalContent(2024, "17", area, ownArea, "Jämlik hälsa.", List.of("Unga"), List.of(indicator));
    }

    private static FollowUp judged(String on, FollowUp.Next next) {
        return new FollowUp(Judgement.FULFILLED, "Nått.", null, next, LocalDate.parse(on));
    }
}
