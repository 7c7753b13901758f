package se.lansstyrelsen.integration.allocation.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.allocation.Decision;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemException;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

class QuotaPlanTest {

    private static final Instant NOW = Instant.parse("2017-11-14T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2017, 11, 14);
    private static final Set<String> LEGAL = Set.of(
            "DRAFT>CONSULTATION",
            "CONSULTATION>PROPOSED",
            "PROPOSED>CONSULTATION",
            "PROPOSED>DECIDED",
            "DECIDED>REPLACED");

    private static QuotaPlan plan() {
        return new QuotaPlan(
                "08",
                2018,
                Map.of("0880", new QuotaLine(60, null, 70, "dialog"), "0881", new QuotaLine(null, null, null, null)),
                null,
                "officer",
                NOW);
    }

    private static QuotaPlan proposed() {
        var plan = plan();
        plan.consult(TODAY);
        plan.propose("officer", TODAY, NOW);
        return plan;
    }

    private static Decision decision(LocalDate on) {
        return new Decision("400-1-2017", on, "Föredragande");
    }

    private static void refused(ProblemType type, Runnable move) {
        assertEquals(type, assertThrows(ProblemException.class, move::run).type());
    }

    static Stream<Arguments> everyPairOfStates() {
        return Stream.of(QuotaPlanStatus.values())
                .flatMap(from -> Stream.of(QuotaPlanStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPairOfStates")
    void onlyTheLegalMovesArePossible(QuotaPlanStatus from, QuotaPlanStatus to) {
        assertEquals(LEGAL.contains(from + ">" + to), from.canBecome(to));
    }

    @Test
    void theSumsLeaveOutWhatIsNotStated() {
        assertEquals(60, plan().modelSum());
        assertEquals(70, plan().decidedSum());
    }

    @Test
    void aProposalWaitsForTheClosingDay() {
        var plan = plan();
        plan.consult(TODAY.plusDays(1));
        refused(AllocationProblem.CONSULTATION_STILL_OPEN, () -> plan.propose("officer", TODAY, NOW));
        plan.propose("officer", TODAY.plusDays(1), NOW);
        assertEquals(QuotaPlanStatus.PROPOSED, plan.status());
    }

    @Test
    void commentsAreTakenToTheEndOfTheClosingDay() {
        var plan = plan();
        plan.consult(TODAY);
        plan.mustTakeCommentsOn(TODAY);
        refused(AllocationProblem.CONSULTATION_CLOSED, () -> plan.mustTakeCommentsOn(TODAY.plusDays(1)));
    }

    @Test
    void theOneWhoProposedMayNotDecide() {
        refused(AllocationProblem.PROPOSER_MAY_NOT_DECIDE, () -> proposed()
                .decide(decision(TODAY), 70, "officer", TODAY, NOW));
    }

    @Test
    void theSumMayNotFallBelowTheCountyQuota() {
        refused(AllocationProblem.BELOW_COUNTY_QUOTA, () -> proposed()
                .decide(decision(TODAY), 71, "decider", TODAY, NOW));
        var plan = proposed();
        var event = plan.decide(decision(TODAY), 70, "decider", TODAY, NOW);
        assertEquals(QuotaPlanStatus.DECIDED, plan.status());
        assertEquals(12, event.lines().size(), "every municipality of Kalmar county, stated or not");
    }

    @Test
    void linesRestOnThePlanThatStoodWhenTheyWereWrittenLast() {
        var former = UUID.randomUUID();
        var plan = plan();
        plan.mustBeBasedOn(null);
        refused(AllocationProblem.DECIDED_PLAN_CHANGED, () -> plan.mustBeBasedOn(former));
        plan.change(plan.lines(), former);
        plan.mustBeBasedOn(former);
        refused(AllocationProblem.DECIDED_PLAN_CHANGED, () -> plan.mustBeBasedOn(UUID.randomUUID()));
    }

    @Test
    void aDecisionIsNotDatedAhead() {
        refused(Problem.DATE_IN_THE_FUTURE, () -> proposed()
                .decide(decision(TODAY.plusDays(1)), 70, "decider", TODAY, NOW));
    }

    @Test
    void aReturnedPlanForgetsItsProposerAndCanBeChanged() {
        var plan = proposed();
        plan.giveBack("räkna om");
        plan.change(Map.of("0880", new QuotaLine(60, null, 60, null)), null);
        assertEquals(60, plan.decidedSum());
        plan.propose("another", TODAY, NOW);
        plan.decide(decision(TODAY), 60, "officer", TODAY, NOW);
        assertEquals(QuotaPlanStatus.DECIDED, plan.status());
    }
}
