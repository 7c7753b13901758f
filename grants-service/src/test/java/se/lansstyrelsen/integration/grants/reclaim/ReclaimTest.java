package se.lansstyrelsen.integration.grants.reclaim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.SampleMatter;
import se.lansstyrelsen.integration.grants.repayment.Instalment;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemException;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

class ReclaimTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 5, 20);
    private static final LocalDate ANSWER_BY = TODAY.plusDays(21);
    private static final LocalDate LATER = ANSWER_BY.plusDays(1);
    private static final Instant NOW = Instant.parse("2027-05-20T08:00:00Z");
    private static final Set<String> LEGAL = Set.of(
            "RAISED>HEARD",
            "RAISED>CLOSED",
            "HEARD>ANSWERED",
            "HEARD>PROPOSED",
            "HEARD>CLOSED",
            "ANSWERED>PROPOSED",
            "ANSWERED>CLOSED",
            "PROPOSED>HEARD",
            "PROPOSED>ANSWERED",
            "PROPOSED>DECIDED");

    private static Suspicion suspicion(ReclaimGround ground, Boolean caused, Boolean seen) {
        return new Suspicion(ground, new BigDecimal("37250.50"), "Medlen är inte använda.", caused, seen);
    }

    private static Reclaim raised(ReclaimGround ground) {
        var fault = ground == ReclaimGround.SECTION_39 ? Boolean.TRUE : null;
        return new Reclaim(
                SampleMatter.received().matter(), suspicion(ground, fault, fault), new BigDecimal("37250.50"), NOW);
    }

    private static ReclaimTerms terms(ReclaimOutcome outcome, String demanded, String special, String... instalments) {
        var parts = Stream.of(instalments)
                .map(amount -> new Instalment(LATER.plusDays(30), new BigDecimal(amount)))
                .toList();
        return new ReclaimTerms(outcome, demanded == null ? null : new BigDecimal(demanded), "Skäl.", special, parts);
    }

    private static final ReclaimTerms WHOLE = terms(ReclaimOutcome.IN_FULL, "37250.50", null, "37250.50");

    private static Reclaim in(ReclaimStatus status) {
        var reclaim = raised(ReclaimGround.SECTION_40);
        switch (status) {
            case RAISED -> {}
            case HEARD -> reclaim.hear(ANSWER_BY, TODAY);
            case ANSWERED -> {
                reclaim.hear(ANSWER_BY, TODAY);
                reclaim.answer("Vi håller inte med.", TODAY);
            }
            case PROPOSED -> {
                reclaim.hear(ANSWER_BY, TODAY);
                reclaim.propose(WHOLE, "Eva Ek", "officer", LATER);
            }
            case DECIDED -> {
                reclaim.hear(ANSWER_BY, TODAY);
                reclaim.propose(WHOLE, "Eva Ek", "officer", LATER);
                reclaim.decide("decider", "Anna Alm", "0", LATER, NOW);
            }
            case CLOSED -> reclaim.close(false, "Medlen är använda.", TODAY);
        }
        return reclaim;
    }

    private static void refused(ProblemType type, Runnable move) {
        assertEquals(type, assertThrows(ProblemException.class, move::run).type());
    }

    static Stream<Arguments> everyPairOfStates() {
        return Stream.of(ReclaimStatus.values())
                .flatMap(from -> Stream.of(ReclaimStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPairOfStates")
    void onlyTheLegalMovesArePossible(ReclaimStatus from, ReclaimStatus to) {
        assertEquals(LEGAL.contains(from + ">" + to), from.canBecome(to));
        Runnable move = () -> {
            var reclaim = in(from);
            switch (to) {
                case RAISED -> throw Problem.ILLEGAL_STATE.with("nothing raises it again");
                case HEARD -> {
                    if (from == ReclaimStatus.PROPOSED) {
                        reclaim.giveBack("Igen.");
                    } else {
                        reclaim.hear(ANSWER_BY, TODAY);
                    }
                }
                case ANSWERED -> reclaim.answer("Nej.", TODAY);
                case PROPOSED -> reclaim.propose(WHOLE, "Eva Ek", "officer", LATER);
                case DECIDED -> reclaim.decide("decider", "Anna Alm", "0", LATER, NOW);
                case CLOSED -> reclaim.close(false, "Nej.", TODAY);
            }
            assertEquals(to, reclaim.status());
        };
        if (from == ReclaimStatus.RAISED && to == ReclaimStatus.PROPOSED) {
            refused(GrantsProblem.RECIPIENT_NOT_HEARD, move);
        } else if (from == ReclaimStatus.ANSWERED && to == ReclaimStatus.ANSWERED) {
            refused(GrantsProblem.RECLAIM_ALREADY_ANSWERED, move);
        } else if (LEGAL.contains(from + ">" + to)
                && !(from == ReclaimStatus.PROPOSED && to == ReclaimStatus.ANSWERED)) {
            move.run();
        } else {
            refused(Problem.ILLEGAL_STATE, move);
        }
    }

    @Test
    void aReturnedProposalWaitsWhereItWasAndItsTermsAreGone() {
        var reclaim = in(ReclaimStatus.ANSWERED);
        reclaim.propose(WHOLE, "Eva Ek", "officer", TODAY);
        reclaim.giveBack("Motivera mer.");
        assertEquals(ReclaimStatus.ANSWERED, reclaim.status());
        assertNull(reclaim.terms());
        assertEquals("Motivera mer.", reclaim.returnReasons());
    }

    @Test
    void nothingIsProposedBeforeTheAnswerOrTheLapseOfItsTime() {
        var reclaim = in(ReclaimStatus.HEARD);
        refused(GrantsProblem.RECLAIM_ANSWER_AWAITED, () -> reclaim.propose(WHOLE, "Eva Ek", "officer", ANSWER_BY));
        reclaim.propose(WHOLE, "Eva Ek", "officer", LATER);
        assertEquals(ReclaimStatus.PROPOSED, reclaim.status());
    }

    @ParameterizedTest
    @CsvSource({
        "SECTION_39, false, false, RECIPIENT_IN_GOOD_FAITH",
        "SECTION_39, true, false, ",
        "SECTION_39, false, true, ",
        "SECTION_39, , , RULE_BROKEN",
        "SECTION_39, true, , RULE_BROKEN",
        "SECTION_40, , , ",
        "SECTION_40, true, true, RULE_BROKEN",
        "TIA_CONDITIONS, , , RECLAIM_GROUND_OF_ANOTHER_SCHEME"
    })
    void section39AsksForFaultAndSpareRecipientsInGoodFaith(
            ReclaimGround ground, Boolean caused, Boolean seen, String refusal) {
        Runnable raise = () -> new Reclaim(
                SampleMatter.received().matter(), suspicion(ground, caused, seen), new BigDecimal("37250.50"), NOW);
        if (refusal == null) {
            raise.run();
        } else {
            assertEquals(
                    refusal,
                    assertThrows(ProblemException.class, raise::run).type().name());
        }
    }

    @Test
    void noMoreIsReclaimedThanWasPaidToTheOre() {
        refused(
                GrantsProblem.RECLAIM_ABOVE_WHAT_WAS_PAID,
                () -> new Reclaim(
                        SampleMatter.received().matter(),
                        suspicion(ReclaimGround.SECTION_40, null, null),
                        new BigDecimal("37250.49"),
                        NOW));
    }

    @Test
    void whatMustBeReclaimedIsClosedOnlyInGoodFaith() {
        var reclaim = raised(ReclaimGround.SECTION_39);
        refused(GrantsProblem.RECLAIM_IS_MANDATORY, () -> reclaim.close(false, "Litet belopp.", TODAY));
        reclaim.close(true, "Felet syntes inte.", TODAY);
        assertEquals(new BigDecimal("0.00"), reclaim.claimed());
    }

    private static final ReclaimGround[] GROUNDS = {ReclaimGround.SECTION_39, ReclaimGround.SECTION_40};

    private static void check(ReclaimGround ground, ReclaimTerms terms) {
        ReclaimTermsRules.check(ground, new BigDecimal("37250.50"), terms, TODAY);
    }

    @Test
    void aClaimIsWaivedForSpecialReasonsOnly() {
        for (var ground : GROUNDS) {
            refused(GrantsProblem.WAIVER_WITHOUT_REASONS, () -> check(ground, terms(ReclaimOutcome.WAIVED, null, " ")));
            check(ground, terms(ReclaimOutcome.WAIVED, null, "Föreningen är upplöst."));
        }
        var part = terms(ReclaimOutcome.IN_PART, "30000", null, "30000");
        refused(GrantsProblem.WAIVER_WITHOUT_REASONS, () -> check(ReclaimGround.SECTION_39, part));
        check(ReclaimGround.SECTION_40, part);
    }

    @ParameterizedTest
    @CsvSource({
        "IN_FULL, 37250.49",
        "IN_PART, 37250.50",
        "IN_PART, 0",
        "IN_PART, 37250.51",
        "WAIVED, 1",
    })
    void theDemandFitsTheOutcome(ReclaimOutcome outcome, String demanded) {
        var terms =
                demanded.equals("0") ? terms(outcome, demanded, "Skäl.") : terms(outcome, demanded, "Skäl.", demanded);
        refused(GrantsProblem.DEMAND_AND_OUTCOME_DISAGREE, () -> check(ReclaimGround.SECTION_40, terms));
    }

    @Test
    void instalmentsMakeTheDemandToTheOreInTheOrderOfTheirDays() {
        check(ReclaimGround.SECTION_40, terms(ReclaimOutcome.IN_FULL, "37250.50", null, "37000.00", "250.50"));
        refused(
                GrantsProblem.INSTALMENTS_ARE_NOT_THE_DEMAND,
                () -> check(
                        ReclaimGround.SECTION_40,
                        terms(ReclaimOutcome.IN_FULL, "37250.50", null, "37000.00", "250.49")));
        var backwards = new ReclaimTerms(
                ReclaimOutcome.IN_FULL,
                new BigDecimal("37250.50"),
                "Skäl.",
                null,
                List.of(
                        new Instalment(LATER.plusDays(2), new BigDecimal("37000.00")),
                        new Instalment(LATER.plusDays(1), new BigDecimal("250.50"))));
        refused(GrantsProblem.INSTALMENTS_ARE_NOT_THE_DEMAND, () -> check(ReclaimGround.SECTION_40, backwards));
    }

    @Test
    void itIsDecidedByAnotherThanTheOneWhoProposedIt() {
        var reclaim = in(ReclaimStatus.PROPOSED);
        refused(GrantsProblem.PROPOSER_MAY_NOT_DECIDE, () -> reclaim.mustBeDecidedBy("officer"));
        var decided = reclaim.decide("decider", "Anna Alm", "0", LATER, NOW);
        assertEquals(new BigDecimal("37250.50"), decided.demanded());
        assertEquals(new BigDecimal("0.00"), decided.waived());
        assertEquals(new BigDecimal("37250.50"), reclaim.claimed());
    }
}
