package se.lansstyrelsen.integration.kit.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {

    @Test
    void oneToFiveAreSmall() {
        assertEquals(
                List.of(1, 2, 3, 4, 5),
                IntStream.rangeClosed(-1, 7)
                        .filter(SmallNumbers::isSmall)
                        .boxed()
                        .toList());
    }

    @Test
    void oneCannotHideItselfNorBehindAFew() {
        assertFalse(SmallNumbers.hideEachOther(List.of(3)));
        assertFalse(SmallNumbers.hideEachOther(List.of(3, 11)), "with 10 or more beside it, it may be any of the five");
        assertTrue(SmallNumbers.hideEachOther(List.of(3, 12)));
    }

    @Test
    void smallOnesAloneMustNotAllBeTheLargestOrTheSmallest() {
        assertFalse(SmallNumbers.hideEachOther(List.of(5, 5, 5)));
        assertTrue(SmallNumbers.hideEachOther(List.of(5, 4, 1, 2)));
    }

    /** Even for one who knows which are small, each small count keeps its five values. */
    @Property
    void whatHidesEachOtherLeavesEachSmallCountItsFiveValues(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 5) Integer> small,
            @ForAll @Size(max = 3) List<@IntRange(min = 6, max = 40) Integer> others) {
        var all = new ArrayList<>(small);
        all.addAll(others);
        if (!SmallNumbers.hideEachOther(all)) {
            return;
        }
        var sum = all.stream().mapToInt(Integer::intValue).sum();
        for (var value = 1; value <= 5; value++) {
            var least = sum - value - 5 * (small.size() - 1);
            var most = sum - value - (small.size() - 1);
            assertTrue(others.isEmpty() ? least <= 0 && most >= 0 : most >= 6 * others.size(), value + " of " + all);
        }
    }
}
