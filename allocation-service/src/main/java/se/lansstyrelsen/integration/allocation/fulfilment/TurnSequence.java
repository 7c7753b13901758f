package se.lansstyrelsen.integration.allocation.fulfilment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Whose turn it is, child by child: the municipality with the lowest fulfilment gets the next one (utjämnande anvisning), and
 * that child then counts, for the one it is counted for and in what is expected of all.
 */
final class TurnSequence {

    private static final BigFraction PROMILLE = BigFraction.of(1, 1000);

    private final Map<String, Standing> standings = new TreeMap<>();
    private final Map<String, Map<String, BigFraction>> countedFor;

    /** @param countedFor for whom one child is counted, in parts of 1, where it is not the municipality it is assigned to */
    TurnSequence(Collection<Standing> standings, Map<String, Map<String, BigFraction>> countedFor) {
        standings.forEach(standing -> this.standings.put(standing.municipalityCode(), standing));
        this.countedFor = countedFor;
    }

    /**
     * One turn.
     *
     * @param standing of the one whose turn it is, before the child
     * @param equals how many others were as low
     * @param among municipalities with a share, of which it is the lowest
     */
    record Turn(Standing standing, int equals, int among) {}

    /** The next turns; none when nobody has a share. */
    List<Turn> next(int count) {
        var turns = new ArrayList<Turn>();
        for (var i = 0; i < count; i++) {
            var inTurn = standings.values().stream()
                    .filter(standing -> standing.promille() > 0)
                    .toList();
            var lowest = inTurn.stream().min(Standing.TURN);
            if (lowest.isEmpty()) {
                break;
            }
            var equals = inTurn.stream().filter(lowest.get()::isAsFulfilledAs).count() - 1;
            turns.add(new Turn(lowest.get(), (int) equals, inTurn.size()));
            assignTo(lowest.get().municipalityCode());
        }
        return turns;
    }

    private void assignTo(String municipalityCode) {
        var counted = countedFor.getOrDefault(municipalityCode, Map.of(municipalityCode, BigFraction.ONE));
        standings.replaceAll((code, standing) -> new Standing(
                code,
                standing.promille(),
                standing.assigned().add(counted.getOrDefault(code, BigFraction.ZERO)),
                standing.expected().add(PROMILLE.multiply(standing.promille()))));
    }
}
