package se.lansstyrelsen.integration.collaboration.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class IssueStateTest {

    private static final Set<String> LEGAL = Set.of(
            "HELD HELD",
            "HELD HANDED_OVER",
            "HELD ANSWERED",
            "HELD MERGED",
            "HANDED_OVER HELD",
            "HANDED_OVER ANSWERED",
            "ANSWERED CLOSED");

    @Test
    void everyPairOfStatesIsEitherAMoveOrNot() {
        for (var from : IssueState.values()) {
            for (var to : IssueState.values()) {
                assertEquals(LEGAL.contains(from + " " + to), from.canBecome(to), from + " to " + to);
            }
        }
    }
}
