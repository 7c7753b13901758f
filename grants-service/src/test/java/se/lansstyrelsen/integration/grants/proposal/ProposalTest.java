package se.lansstyrelsen.integration.grants.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.decision.DecisionKind;
import se.lansstyrelsen.integration.grants.decision.DecisionTerms;
import se.lansstyrelsen.integration.grants.decision.Outcome;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.problem.ProblemException;
import se.lansstyrelsen.integration.kit.problem.ProblemType;

class ProposalTest {

    private static final UUID APPLICATION = new UUID(0, 1);
    private static final UUID DECISION = new UUID(0, 2);
    private static final Instant NOW = Instant.parse("2026-04-20T11:00:00Z");
    private static final Set<String> LEGAL = Set.of("OPEN>RETURNED", "OPEN>DECIDED");

    private static Proposal proposed() {
        var terms = new DecisionTerms(
                Outcome.GRANTED,
                DecisionKind.ORIGINAL,
                new BigDecimal("100"),
                List.of(),
                List.of(),
                "Skäl.",
                null,
                null);
        return new Proposal(APPLICATION, terms, "Eva Ek", "officer", NOW);
    }

    private static Proposal in(ProposalStatus status) {
        var proposal = proposed();
        switch (status) {
            case OPEN -> {}
            case RETURNED -> proposal.giveBack("Se över skälen.", NOW);
            case DECIDED -> proposal.decided(DECISION, NOW);
        }
        return proposal;
    }

    private static void refused(ProblemType type, Runnable move) {
        assertEquals(type, assertThrows(ProblemException.class, move::run).type());
    }

    static Stream<Arguments> everyPairOfStates() {
        return Stream.of(ProposalStatus.values())
                .flatMap(from -> Stream.of(ProposalStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPairOfStates")
    void onlyTheLegalMovesArePossible(ProposalStatus from, ProposalStatus to) {
        var legal = LEGAL.contains(from + ">" + to);
        assertEquals(legal, from.canBecome(to));
        Runnable move = () -> {
            var proposal = in(from);
            switch (to) {
                case OPEN -> throw Problem.ILLEGAL_STATE.with("nothing opens a proposal again");
                case RETURNED -> proposal.giveBack("Igen.", NOW);
                case DECIDED -> proposal.decided(DECISION, NOW);
            }
            assertEquals(to, proposal.status());
        };
        if (legal) {
            move.run();
        } else {
            refused(Problem.ILLEGAL_STATE, move);
        }
    }

    @Test
    void itIsDecidedByAnotherThanTheOneWhoProposedIt() {
        var proposal = proposed();
        refused(GrantsProblem.PROPOSER_MAY_NOT_DECIDE, () -> proposal.mustBeDecidedBy("officer"));
        proposal.mustBeDecidedBy("decider");
        assertEquals(ProposalStatus.OPEN, proposal.status());
        proposal.decided(DECISION, NOW);
        assertEquals(DECISION, proposal.decisionId());
        refused(Problem.ILLEGAL_STATE, () -> proposal.mustBeDecidedBy("decider"));
    }

    @Test
    void whatItTellsHoldsNoWords() {
        var proposal = proposed();
        assertEquals(
                new ProposalMade(
                        APPLICATION, proposal.id(), DecisionKind.ORIGINAL, Outcome.GRANTED, new BigDecimal("100.00")),
                proposal.made());
        assertEquals(new ProposalReturned(APPLICATION, proposal.id()), proposal.giveBack("Se över.", NOW));
        assertEquals("Se över.", proposal.returnReason());
        assertNull(proposal.decisionId());
    }
}
