package se.lansstyrelsen.integration.collaboration.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MeetingStateTest {

    private static final Set<String> LEGAL = Set.of(
            "PLANNED CALLED",
            "PLANNED CANCELLED",
            "CALLED HELD",
            "CALLED CANCELLED",
            "HELD MINUTED",
            "MINUTED VERIFIED",
            "MINUTED HELD");

    @Test
    void everyPairOfStatesIsEitherAMoveOrNot() {
        for (var from : MeetingState.values()) {
            for (var to : MeetingState.values()) {
                assertEquals(LEGAL.contains(from + " " + to), from.canBecome(to), from + " to " + to);
            }
        }
    }
}
