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
    private static final Set<String> LEGAL = Set.of(
            "RECEIVED>PROPOSED",
            "RECEIVED>NOTIFIED",
            "RECEIVED>CLOSED",
            "PROPOSED>RECEIVED",
            "PROPOSED>DECIDED",
            "PROPOSED>NOTIFIED",
            "PROPOSED>CLOSED",
            "DECIDED>NOTIFIED",
            "NOTIFIED>NOTIFIED");

    private static AreaOpinion asked(String on) {
        var received = LocalDate.parse(on);
        return asked(received, received.plusDays(30));
    }

    private static AreaOpinion asked(LocalDate on, LocalDate answerBy) {
        return new AreaOpinion(
                "1280", on, answerBy, List.of(BARRED, FREE), "malmo", Instant.parse("2020-09-01T08:00:00Z"));
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
    void anUnansweredQuestionDoesNotBlockTheMunicipalityForEver() {
        var lastDay = LocalDate.of(2020, 10, 1);
        refused(Problem.RULE_BROKEN, () -> asked(LocalDate.of(2020, 9, 1), lastDay.minusDays(1)));
        var opinion = assessed("2020-09-01");
        assertEquals(lastDay, opinion.answerBy());
        assertFalse(opinion.mayBeNotified(BARRED, lastDay));
        assertTrue(AreaOpinionDocument.notifiable(opinion, BARRED, lastDay)
                .contains("har tid på sig till och med den 1 oktober 2020"));
        refused(Problem.ILLEGAL_STATE, () -> opinion.notify(List.of(BARRED), lastDay, lastDay));
        refused(Problem.RULE_BROKEN, () -> opinion.notify(List.of(BARRED), lastDay, TODAY));
        assertTrue(opinion.mayBeNotified(BARRED, lastDay.plusDays(1)), "an objection that is not decided bars nothing");
        assertTrue(AreaOpinionDocument.notifiable(opinion, BARRED, lastDay.plusDays(1))
                .endsWith("och hade inte gjort det. Kommunen får anmäla området."));
        opinion.notify(List.of(BARRED), lastDay.plusDays(1), TODAY);
        assertEquals(AreaOpinionStatus.NOTIFIED, opinion.status());
        refused(Problem.ILLEGAL_STATE, () -> opinion.propose("officer"));
    }

    @Test
    void anAnswerThatComesLateBarsFromItsDay() {
        var opinion = decided("2020-09-01", "2020-10-15");
        assertFalse(opinion.mayBeNotified(BARRED, LocalDate.of(2020, 10, 1)));
        assertTrue(opinion.mayBeNotified(BARRED, LocalDate.of(2020, 10, 14)));
        assertFalse(opinion.mayBeNotified(BARRED, LocalDate.of(2020, 10, 15)));
        assertTrue(opinion.mayBeNotified(FREE, LocalDate.of(2020, 10, 15)));
    }

    @Test
    void aMatterNobodyWillDecideIsClosed() {
        var opinion = assessed("2020-09-01");
        opinion.propose("officer");
        var closed = opinion.close("Reglerna har upphört.", LocalDate.of(2025, 3, 3));
        assertEquals(LocalDate.of(2025, 3, 3), closed.closedOn());
        assertEquals("Reglerna har upphört.", opinion.closingReason());
        assertFalse(opinion.mayBeNotified(FREE, TODAY));
        assertTrue(AreaOpinionDocument.notifiable(opinion, FREE, TODAY).startsWith("Ärendet är avslutat"));
        refused(Problem.ILLEGAL_STATE, () -> opinion.decide(decision("2020-09-15"), "decider", TODAY));
        refused(Problem.ILLEGAL_STATE, () -> decided("2020-09-01", "2020-09-15").close("ångrat", TODAY));
    }

    @Test
    void furtherAreasAreNotifiedLaterAndEachIsWithdrawnOnItsDay() {
        var opinion = decided("2020-05-01", "2020-08-14");
        var first = LocalDate.of(2020, 9, 1);
        var second = LocalDate.of(2020, 11, 15);
        refused(Problem.ILLEGAL_STATE, () -> opinion.withdraw(List.of(FREE), first, TODAY));
        refused(AllocationProblem.AREAS_INVALID, () -> opinion.notify(List.of(FREE, FREE), first, TODAY));
        opinion.notify(List.of(FREE), first, TODAY);
        refused(AllocationProblem.AREAS_INVALID, () -> opinion.notify(List.of(FREE), second, TODAY));
        assertEquals(
                LocalDate.of(2022, 1, 1),
                opinion.notify(List.of(BARRED), second, TODAY).appliesFrom());
        assertEquals(first, opinion.notifiedOn());
        refused(AllocationProblem.AREAS_INVALID, () -> opinion.withdraw(List.of(BARRED), first, TODAY));
        refused(Problem.DATE_IN_THE_FUTURE, () -> opinion.withdraw(List.of(FREE), TODAY.plusDays(1), TODAY));
        var withdrawn = opinion.withdraw(List.of(FREE), second, TODAY);
        assertEquals(LocalDate.of(2021, 1, 15), withdrawn.listUpdatedBy());
        assertFalse(opinion.areas().get(FREE).isNotified());
        assertTrue(opinion.areas().get(BARRED).isNotified());
        refused(AllocationProblem.AREAS_INVALID, () -> opinion.withdraw(List.of(FREE), second, TODAY));
        refused(AllocationProblem.AREAS_INVALID, () -> opinion.notify(List.of(FREE), second.minusDays(1), TODAY));
        opinion.notify(List.of(FREE), TODAY, TODAY);
        assertEquals(TODAY, opinion.areas().get(FREE).notifiedOn());
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
        refused(Problem.DATE_IN_THE_FUTURE, () -> opinion.decide(decision("2020-12-02"), "decider", TODAY));
        refused(Problem.ILLEGAL_STATE, () -> opinion.assess(Map.of(), Map.of(), List.of()));
        opinion.giveBack("räkna om");
        assertEquals("räkna om", opinion.returnReason());
        opinion.propose("another");
        opinion.decide(decision("2020-09-15"), "officer", TODAY);
        refused(Problem.RULE_BROKEN, () -> opinion.notify(List.of(FREE), LocalDate.of(2020, 9, 14), TODAY));
    }
}
