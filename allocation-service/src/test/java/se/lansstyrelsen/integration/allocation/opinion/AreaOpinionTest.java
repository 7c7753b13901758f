package se.lansstyrelsen.integration.allocation.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemException;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

class AreaOpinionTest {

    private static final String BARRED = "1280C1010";
    private static final String FREE = "1280C1020";
    private static final LocalDate TODAY = LocalDate.of(2020, 12, 1);
    private static final Set<String> LEGAL =
            Set.of("RECEIVED>PROPOSED", "PROPOSED>RECEIVED", "PROPOSED>DECIDED", "DECIDED>NOTIFIED");

    private static AreaOpinion asked(String on) {
        return new AreaOpinion(
                "1280", LocalDate.parse(on), List.of(BARRED, FREE), "malmo", Instant.parse("2020-09-01T08:00:00Z"));
    }

    private static AreaOpinion assessed(String on) {
        var opinion = asked(on);
        var considered = new HashMap<IndicatorKey, Indicator>();
        for (var code : List.of(BARRED, FREE)) {
            for (var kind : IndicatorKind.values()) {
                considered.put(
                        new IndicatorKey(code, kind),
                        new Indicator(new BigDecimal("12.5"), Indicator.Unit.PERCENT, "SCB", 2019));
            }
        }
        opinion.assess(
                Map.of(
                        BARRED, Area.assessed("Västra hamnen", Assessment.OBJECTION, "Låg arbetslöshet."),
                        FREE, Area.assessed(null, Assessment.NO_OBJECTION, null)),
                considered,
                List.of());
        return opinion;
    }

    private static AreaOpinion decided(String receivedOn, String decidedOn) {
        var opinion = assessed(receivedOn);
        opinion.propose("officer");
        opinion.decide(decision(decidedOn), "decider", TODAY);
        return opinion;
    }

    private static OpinionDecision decision(String on) {
        return new OpinionDecision("851-1-2020", LocalDate.parse(on), null, "Beslutsfattare", "Föredragande");
    }

    private static void refused(ProblemType type, Runnable move) {
        assertEquals(type, assertThrows(ProblemException.class, move::run).type());
    }

    static Stream<Arguments> everyPairOfStates() {
        return Stream.of(AreaOpinionStatus.values())
                .flatMap(from -> Stream.of(AreaOpinionStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPairOfStates")
    void onlyTheLegalMovesArePossible(AreaOpinionStatus from, AreaOpinionStatus to) {
        assertEquals(LEGAL.contains(from + ">" + to), from.canBecome(to));
    }

    @Test
    void nobodyAsksOutsideTheTimeOfTheRules() {
        refused(AllocationProblem.NO_AREA_REGIME, () -> asked("2019-12-31"));
        refused(AllocationProblem.NO_AREA_REGIME, () -> asked("2025-03-01"));
    }

    @Test
    void anObjectionDecidedUnderTheLaterRulesBarsTheArea() {
        var opinion = decided("2020-09-01", "2020-09-15");
        var day = LocalDate.of(2020, 10, 1);
        assertTrue(opinion.objectionsBind());
        assertFalse(opinion.mayBeNotified(BARRED, day));
        assertTrue(opinion.mayBeNotified(FREE, day));
        refused(AllocationProblem.AREA_UNDER_OBJECTION, () -> opinion.notify(List.of(FREE, BARRED), day, TODAY));
        refused(AllocationProblem.AREAS_INVALID, () -> opinion.notify(List.of("1280C9999"), day, TODAY));
        var told = opinion.notify(List.of(FREE), day, TODAY);
        assertEquals(LocalDate.of(2021, 1, 1), told.appliesFrom());
        assertEquals(AreaOpinionStatus.NOTIFIED, opinion.status());
        assertTrue(opinion.areas().get(FREE).isNotified());
    }

    @Test
    void anObjectionDecidedUnderTheFirstRulesIsAdvice() {
        var opinion = decided("2020-05-01", "2020-08-14");
        assertFalse(opinion.objectionsBind());
        assertTrue(opinion.mayBeNotified(BARRED, LocalDate.of(2020, 10, 1)));
        assertEquals(
                List.of(BARRED),
                opinion.notify(List.of(BARRED), LocalDate.of(2020, 10, 1), TODAY)
                        .areaCodes());
    }

    @Test
    void nothingMayBeNotifiedOnceTheRulesHaveEnded() {
        var opinion = decided("2020-09-01", "2020-09-15");
        assertFalse(opinion.mayBeNotified(FREE, LocalDate.of(2025, 3, 1)));
        assertTrue(AreaOpinionDocument.notifiable(opinion, FREE, LocalDate.of(2025, 3, 1))
                .startsWith("Områden kan inte anmälas den 1 mars 2025"));
        refused(
                AllocationProblem.NO_AREA_REGIME,
                () -> opinion.notify(List.of(FREE), LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 1)));
    }

    @Test
    void aProposalNeedsEveryAreaAssessedAndWhatTheRulesNameConsidered() {
        refused(AllocationProblem.AREAS_INVALID, () -> asked("2020-09-01").propose("officer"));
        var bare = asked("2020-09-01");
        bare.assess(
                Map.of(
                        BARRED, Area.assessed(null, Assessment.NO_OBJECTION, null),
                        FREE, Area.assessed(null, Assessment.NO_OBJECTION, null)),
                Map.of(),
                List.of());
        refused(AllocationProblem.AREAS_INVALID, () -> bare.propose("officer"));
        var early = asked("2020-05-01");
        early.assess(
                Map.of(
                        BARRED, Area.assessed(null, Assessment.NO_OBJECTION, null),
                        FREE, Area.assessed(null, Assessment.NO_OBJECTION, null)),
                Map.of(),
                List.of());
        early.propose("officer");
        refused(AllocationProblem.AREAS_INVALID, () -> early.decide(decision("2020-08-15"), "decider", TODAY));
        early.decide(decision("2020-08-14"), "decider", TODAY);
        assertEquals(AreaOpinionStatus.DECIDED, early.status());
    }

    @Test
    void aDecisionIsAnothersAndOnADayBetweenReceiptAndToday() {
        var opinion = assessed("2020-09-01");
        assertFalse(opinion.mayBeNotified(FREE, LocalDate.of(2020, 9, 2)));
        refused(Problem.ILLEGAL_STATE, () -> opinion.giveBack("för tidigt"));
        opinion.propose("officer");
        refused(
                AllocationProblem.PROPOSER_MAY_NOT_DECIDE,
                () -> opinion.decide(decision("2020-09-15"), "officer", TODAY));
        refused(Problem.RULE_BROKEN, () -> opinion.decide(decision("2020-08-31"), "decider", TODAY));
        refused(AllocationProblem.DATE_IN_THE_FUTURE, () -> opinion.decide(decision("2020-12-02"), "decider", TODAY));
        refused(Problem.ILLEGAL_STATE, () -> opinion.assess(Map.of(), Map.of(), List.of()));
        opinion.giveBack("räkna om");
        assertEquals("räkna om", opinion.returnReason());
        opinion.propose("another");
        opinion.decide(decision("2020-09-15"), "officer", TODAY);
        refused(Problem.RULE_BROKEN, () -> opinion.notify(List.of(FREE), LocalDate.of(2020, 9, 14), TODAY));
    }
}
