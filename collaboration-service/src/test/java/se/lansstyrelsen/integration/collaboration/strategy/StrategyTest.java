package se.lansstyrelsen.integration.collaboration.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lansstyrelsen.integration.collaboration.CollaborationProblem;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

class StrategyTest {

    private Strategy strategy;

    @BeforeEach
    void aStrategyOfFourYears() {
        strategy = new Strategy(content("2023-01-01", "2026-12-31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-01-02", "2025-07-01", "2027-01-01"})
    void aRevisionFollowsWithoutAGap(String from) {
        var next = strategy.revise(content(from, "2029-12-31"));
        assertEquals(
                LocalDate.parse(from).minusDays(1), strategy.view().content().validTo());
        assertEquals(strategy.id(), next.view().revisionOf());
        assertEquals(next.id(), strategy.view().revisedBy());
        assertNull(next.view().revisedBy());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-12-31", "2023-01-01", "2027-01-02"})
    void aRevisionNeitherReplacesItWhollyNorLeavesAGap(String from) {
        refused(CollaborationProblem.DATES_OUT_OF_ORDER, () -> strategy.revise(content(from, "2029-12-31")));
        assertNull(strategy.view().revisedBy());
    }

    @Test
    void onlyTheLatestIsRevised() {
        strategy.revise(content("2025-07-01", "2029-12-31"));
        refused(CollaborationProblem.STRATEGY_REVISED, () -> strategy.revise(content("2025-06-01", "2029-12-31")));
    }

    @Test
    void itEndsNotBeforeItBegins() {
        refused(CollaborationProblem.DATES_OUT_OF_ORDER, () -> new Strategy(content("2026-01-01", "2025-12-31")));
    }

    private static void refused(CollaborationProblem problem, Runnable act) {
        assertEquals(problem, assertThrows(ProblemException.class, act::run).type());
    }

    private static StrategyContent content(String from, String to) {
        return new StrategyContent(
                "22", "Regional strategi", "Sammanhållning.", null, LocalDate.parse(from), LocalDate.parse(to), null);
    }
}
