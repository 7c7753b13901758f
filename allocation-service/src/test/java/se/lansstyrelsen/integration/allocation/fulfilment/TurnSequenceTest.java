package se.lansstyrelsen.integration.allocation.fulfilment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.ChildrenFixture;

class TurnSequenceTest {

    private static Standing standing(String code, int promille, int assigned, int expectedPromille) {
        return new Standing(code, promille, BigFraction.of(assigned), BigFraction.of(expectedPromille, 1000));
    }

    private static List<String> turns(int count, Standing... standings) {
        return codes(new TurnSequence(List.of(standings), Map.of()).next(count));
    }

    private static List<String> codes(List<TurnSequence.Turn> turns) {
        return turns.stream().map(turn -> turn.standing().municipalityCode()).toList();
    }

    @Test
    void theLowestFulfilmentIsNext() {
        assertEquals(List.of("2403"), turns(1, standing("2401", 5, 3, 5000), standing("2403", 5, 2, 5000)));
        assertEquals(
                List.of("2401"),
                turns(1, standing("2401", 5, 3, 9000), standing("2403", 5, 2, 5000)),
                "3/9 is lower than 2/5, though more children");
    }

    @Test
    void fractionsThatDecimalsCannotTellApartAreToldApart() {
        assertEquals(
                List.of("2403"),
                turns(1, standing("2401", 5, 333_334, 1_000_000_000), standing("2403", 5, 333_333, 1_000_000_000)));
    }

    @Test
    void aMunicipalityWithoutAShareIsNeverNext() {
        assertEquals(
                List.of("2401", "2401", "2401"), turns(3, standing("2401", 1, 500, 1), standing("2403", 0, 0, 9000)));
        assertEquals(List.of(), turns(3, standing("2403", 0, 0, 9000)));
    }

    @Test
    void amongEqualsTheLargerShareGoesFirstAndThenTheLowerCode() {
        var turns = new TurnSequence(
                        List.of(
                                standing("2401", 5, 0, 5000),
                                standing("2403", 7, 0, 7000),
                                standing("2404", 5, 0, 5000)),
                        Map.of())
                .next(3);
        assertEquals(List.of("2403", "2401", "2404"), codes(turns));
        assertEquals(
                List.of(2, 1, 0), turns.stream().map(TurnSequence.Turn::equals).toList());
    }

    @Test
    void whoGotSomebodyBeforeAnythingWasExpectedGoesLast() {
        assertEquals(
                List.of("2404", "2403"),
                turns(2, standing("2401", 5, 1, 0), standing("2403", 5, 8, 4000), standing("2404", 4, 0, 0)));
    }

    @Test
    void aChildAssignedToAHostIsCountedInTheAgreedParts() {
        var sequence = new TurnSequence(
                List.of(standing("2401", 10, 2, 2000), standing("2480", 20, 1, 2000)),
                Map.of("2480", Map.of("2401", BigFraction.of(1, 3), "2480", BigFraction.of(2, 3))));
        var second = sequence.next(2).get(1).standing();
        assertEquals("2480", second.municipalityCode());
        assertEquals(BigFraction.of(5, 3), second.assigned());
        assertEquals(BigFraction.of(2020, 1000), second.expected());
    }

    @Test
    void aYearOfTurnsIsWhatANaiveLoopComesTo() {
        var shares = ChildrenFixture.shares(2020, Map.of("0180", 40, "1280", 25, "2401", 1));
        var standings = new ArrayList<Standing>();
        var assigned = new TreeMap<String, Integer>();
        var expected = new TreeMap<String, Long>();
        var random = new Random(2020);
        shares.forEach((code, promille) -> {
            assigned.put(code, random.nextInt(8));
            expected.put(code, 3000L * promille + random.nextInt(500));
            standings.add(new Standing(
                    code, promille, BigFraction.of(assigned.get(code)), BigFraction.of(expected.get(code), 1000)));
        });
        var turns = codes(new TurnSequence(standings, Map.of()).next(400));

        assertEquals(new NaiveTurns(shares, assigned, expected).next(400), turns);
    }

    @Property(tries = 200)
    void theSequenceOfManyIsTheSameAsAskingForOneAtATime(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int count) {
        var random = new Random(seed);
        List<Standing> standings = new ArrayList<>();
        for (var i = 0; i < 6; i++) {
            standings.add(standing("240" + i, random.nextInt(4), random.nextInt(4), random.nextInt(3) * 700));
        }
        var together = codes(new TurnSequence(standings, Map.of()).next(count));
        var oneByOne = new ArrayList<String>();
        var sequence = new TurnSequence(standings, Map.of());
        for (var i = 0; i < count; i++) {
            oneByOne.addAll(codes(sequence.next(1)));
        }
        assertEquals(together, oneByOne);
        assertTrue(together.size() == count || standings.stream().allMatch(one -> one.promille() == 0));
    }
}
