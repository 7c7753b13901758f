package se.lansstyrelsen.integration.collaboration.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ItemStateTest {

    private static final Set<String> LEGAL =
            Set.of("WAITING TREATED", "WAITING POSTPONED", "WAITING DROPPED", "TREATED WAITING", "POSTPONED TREATED");

    @Test
    void everyPairOfStatesIsEitherAMoveOrNot() {
        for (var from : ItemState.values()) {
            for (var to : ItemState.values()) {
                assertEquals(LEGAL.contains(from + " " + to), from.canBecome(to), from + " to " + to);
            }
        }
    }
}
