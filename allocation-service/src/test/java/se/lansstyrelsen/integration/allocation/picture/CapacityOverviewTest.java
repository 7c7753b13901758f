package se.lansstyrelsen.integration.allocation.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.capacity.CapacityLevel;

class CapacityOverviewTest {

    private static final List<String> FOUR = List.of("0001", "0002", "0003", "0004");

    @Test
    void aSilentMunicipalityIsNamedAndIsInNoCount() {
        var overview = new CapacityOverview(
                FOUR,
                Map.of("0001", CapacityLevel.HIGH, "0003", CapacityLevel.HIGH),
                Map.of("0002", CapacityLevel.LOW));
        assertEquals(List.of("0002", "0004"), overview.notAnswered());
        assertEquals(0, overview.at(CapacityLevel.LOW));
        assertEquals(2, overview.at(CapacityLevel.HIGH));
        assertEquals(CapacityLevel.HIGH, overview.median());
        assertEquals(new BigDecimal("0.5000"), overview.responseRate());
        assertNull(overview.steps("0002"), "answered before, silent now");
        assertNull(overview.steps("0001"), "silent before, answers now");
    }

    @Test
    void withoutAnswersThereIsNoMedian() {
        assertNull(new CapacityOverview(FOUR, Map.of(), Map.of()).median());
    }

    @Test
    void ofTwoMiddleAnswersTheLowerIsTheMedian() {
        var now = Map.of(
                "0001", CapacityLevel.HIGH,
                "0002", CapacityLevel.HIGH,
                "0003", CapacityLevel.RATHER_LOW,
                "0004", CapacityLevel.LOW);
        assertEquals(CapacityLevel.RATHER_LOW, new CapacityOverview(FOUR, now, Map.of()).median());
    }

    @Test
    void stepsAreCountedInLevels() {
        var overview = new CapacityOverview(
                FOUR,
                Map.of("0001", CapacityLevel.HIGH, "0002", CapacityLevel.LOW, "0003", CapacityLevel.LOW),
                Map.of("0001", CapacityLevel.LOW, "0002", CapacityLevel.RATHER_LOW, "0003", CapacityLevel.LOW));
        assertEquals(3, overview.steps("0001"));
        assertEquals(-1, overview.steps("0002"));
        assertEquals(List.of(1, 1, 1), Stream.of(1, 0, -1).map(overview::moved).toList());
    }

    @Property
    void everyMunicipalityIsCountedOnceOrNamedAsSilent(
            @ForAll @Size(max = 60) List<CapacityLevel> levels, @ForAll @Size(max = 20) List<Boolean> silent) {
        var codes = IntStream.range(0, levels.size() + silent.size() + 1)
                .mapToObj("%04d"::formatted)
                .toList();
        var now = new HashMap<String, CapacityLevel>();
        for (var i = 0; i < levels.size(); i++) {
            now.put(codes.get(i), levels.get(i));
        }
        var overview = new CapacityOverview(codes, now, Map.of());
        var counted = Stream.of(CapacityLevel.values()).mapToInt(overview::at).sum();
        assertEquals(codes.size(), counted + overview.notAnswered().size());
        assertFalse(overview.notAnswered().stream().anyMatch(now::containsKey));
        if (!levels.isEmpty()) {
            var below = levels.stream()
                    .filter(level -> level.compareTo(overview.median()) < 0)
                    .count();
            var above = levels.stream()
                    .filter(level -> level.compareTo(overview.median()) > 0)
                    .count();
            assertTrue(below <= levels.size() / 2 && above <= levels.size() / 2, "the middle is the middle");
        }
    }
}
