package se.lansstyrelsen.integration.allocation.simulation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import se.lansstyrelsen.integration.allocation.distribution.DistributionModel;
import se.lansstyrelsen.integration.allocation.simulation.Apportionment.Portion;
import se.lansstyrelsen.integration.allocation.simulation.Shares.Part;

/**
 * A whole simulation with every step, computed from a model and its inputs alone.
 *
 * @param lines one a municipality, in code order
 * @param byRemainder persons left when every whole part had been given
 * @param losersAtOneMore municipalities that would get fewer if the total were one more (the Alabama paradox)
 */
record Calculation(List<Line> lines, int byRemainder, List<String> losersAtOneMore) {

    /**
     * Every step of one municipality.
     *
     * @param parts its part of each variable's sum
     * @param score what the variables together give, a fraction of 1
     * @param raw exact persons after the adjustment for self-settled
     * @param whole whole part of raw
     * @param rank place of its remainder, 1 for the largest
     * @param missing how much larger raw would have had to be for one person more
     */
    record Line(
            String municipalityCode,
            List<Part> parts,
            BigDecimal estimatedSelfSettled,
            BigFraction score,
            BigFraction raw,
            int whole,
            int rank,
            int persons,
            boolean tied,
            BigFraction missing) {

        BigFraction remainder() {
            return raw.subtract(whole);
        }
    }

    static Calculation of(DistributionModel model, int total, List<Shares.Input> inputs) {
        var ordered = inputs.stream()
                .sorted(Comparator.comparing(Shares.Input::municipalityCode))
                .toList();
        var shares = new Shares(model.variables(), ordered);
        var claims = shares.claims(model, total);
        var shared = Apportionment.share(claims, total, model.method(), model.tieRule());
        var oneMore = Apportionment.share(shares.claims(model, total + 1), total + 1, model.method(), model.tieRule());
        var lines = IntStream.range(0, ordered.size())
                .mapToObj(i -> {
                    var portion = shared.portions().get(i);
                    return new Line(
                            portion.municipalityCode(),
                            shares.parts(i),
                            ordered.get(i).estimatedSelfSettled(),
                            shares.score(i),
                            portion.raw(),
                            portion.whole(),
                            portion.rank(),
                            portion.persons(),
                            portion.tied(),
                            portion.missing());
                })
                .toList();
        return new Calculation(lines, shared.byRemainder(), losers(shared.portions(), oneMore.portions()));
    }

    private static List<String> losers(List<Portion> now, List<Portion> atOneMore) {
        return IntStream.range(0, now.size())
                .filter(i -> atOneMore.get(i).persons() < now.get(i).persons())
                .mapToObj(i -> now.get(i).municipalityCode())
                .toList();
    }

    /** Persons by county, in code order (simulerade länstal). */
    TreeMap<String, Integer> byCounty() {
        var sums = new TreeMap<String, Integer>();
        lines.forEach(line -> sums.merge(line.municipalityCode().substring(0, 2), line.persons(), Integer::sum));
        return sums;
    }
}
