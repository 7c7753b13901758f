package se.lansstyrelsen.integration.allocation.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.allocation.Decision;
import se.lansstyrelsen.integration.allocation.Move;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemException;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

class TransferTest {

    private static final Instant NOW = Instant.parse("2020-05-14T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2020, 5, 14);
    private static final Set<String> LEGAL = Set.of("REGISTERED>CONFIRMED", "REGISTERED>WITHDRAWN");

    private static TransferTerms terms(TransferKind kind, int year, String from, String to) {
        return new TransferTerms(kind, new Move(year, from, to, 3), "överenskomna", true, "Barnen går kvar i skolan.");
    }

    private static Transfer transfer(int year) {
        return new Transfer(terms(TransferKind.SHARE, year, "0840", "0880"), "registrar", NOW);
    }

    private static Decision decision(LocalDate on) {
        return new Decision("400-1-2020", on, "Föredragande");
    }

    private static ProblemException refused(ProblemType type, Runnable move) {
        var refusal = assertThrows(ProblemException.class, move::run);
        assertEquals(type, refusal.type());
        return refusal;
    }

    static Stream<Arguments> everyPairOfStates() {
        return Stream.of(TransferStatus.values())
                .flatMap(from -> Stream.of(TransferStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPairOfStates")
    void onlyTheLegalMovesArePossible(TransferStatus from, TransferStatus to) {
        assertEquals(LEGAL.contains(from + ">" + to), from.canBecome(to));
    }

    @Test
    void theOneWhoRegisteredMayNotConfirm() {
        refused(AllocationProblem.PROPOSER_MAY_NOT_DECIDE, () -> transfer(2020)
                .confirm(decision(TODAY), "registrar", TODAY, NOW));
    }

    @Test
    void aConfirmationIsNotDatedAhead() {
        refused(Problem.DATE_IN_THE_FUTURE, () -> transfer(2020)
                .confirm(decision(TODAY.plusDays(1)), "decider", TODAY, NOW));
    }

    @Test
    void aTransferIsConfirmedBeforeItsYearEnds() {
        refused(AllocationProblem.AFTER_THE_YEAR, () -> transfer(2019).confirm(decision(TODAY), "decider", TODAY, NOW));
        transfer(2020).confirm(decision(TODAY), "decider", TODAY, NOW);
        transfer(2021).confirm(decision(TODAY), "decider", TODAY, NOW);
    }

    @Test
    void aTransferIsWithdrawableUntilItIsConfirmed() {
        transfer(2020).withdraw("somebody", NOW);
        var confirmed = transfer(2020);
        confirmed.confirm(decision(TODAY), "decider", TODAY, NOW);
        refused(Problem.ILLEGAL_STATE, () -> confirmed.withdraw("somebody", NOW));
        refused(Problem.ILLEGAL_STATE, confirmed::mustBeOpen);
    }

    @ParameterizedTest
    @EnumSource(TransferKind.class)
    void acrossCountiesItIsRefusedWithItsRule(TransferKind kind) {
        var refusal = refused(AllocationProblem.TRANSFER_ACROSS_COUNTIES, () -> terms(kind, 2020, "0840", "1280")
                .mustFollowTheRules());
        assertTrue(refusal.getMessage().startsWith(kind.rule()), refusal.getMessage());
    }

    @ParameterizedTest
    @EnumSource(TransferKind.class)
    void aMunicipalityTransfersNothingToItself(TransferKind kind) {
        refused(AllocationProblem.TRANSFER_INVALID, () -> terms(kind, 2020, "0840", "0840")
                .mustFollowTheRules());
    }

    @Test
    void sharesAreTransferredFromTheFirstYearOfTheRule() {
        refused(AllocationProblem.TRANSFER_INVALID, () -> terms(TransferKind.SHARE, 2018, "0840", "0880")
                .mustFollowTheRules());
        terms(TransferKind.SHARE, 2019, "0840", "0880").mustFollowTheRules();
        terms(TransferKind.QUOTA, 2018, "0840", "0880").mustFollowTheRules();
    }

    @ParameterizedTest
    @EnumSource(TransferKind.class)
    void theBestInterestsOfTheChildAreConsideredWhereChildrenAreConcerned(TransferKind kind) {
        var move = new Move(2020, "0840", "0880", 3);
        var silent = new TransferTerms(kind, move, "skäl", true, null);
        var faults = refused(AllocationProblem.TRANSFER_INVALID, silent::mustFollowTheRules)
                .faults();
        assertEquals("/bestInterestsOfTheChild", faults.get(0).pointer());
        new TransferTerms(kind, move, "skäl", true, "Skolgången fortsätter.").mustFollowTheRules();
        new TransferTerms(TransferKind.QUOTA, move, "skäl", false, null).mustFollowTheRules();
    }
}
