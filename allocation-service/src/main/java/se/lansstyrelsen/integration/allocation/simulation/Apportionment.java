package se.lansstyrelsen.integration.allocation.simulation;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import se.lansstyrelsen.integration.allocation.distribution.Method;
import se.lansstyrelsen.integration.allocation.distribution.TieRule;

/**
 * Makes whole persons of exact claims, so that they always sum to the total. Claims are integers: claim a of sum S is
 * worth total x a / S persons. Nothing is rounded on the way.
 */
final class Apportionment {

    private static final BigInteger TWO = BigInteger.TWO;

    private final List<Claim> claims;
    private final BigInteger sum;
    private final BigInteger total;
    private final Comparator<Integer> tieRule;
    private final BigInteger[] wholes;
    private final BigInteger[] remainders;
    private final int[] persons;

    private Apportionment(List<Claim> claims, int total, TieRule rule) {
        this.claims = claims;
        this.total = BigInteger.valueOf(total);
        this.sum = claims.stream().map(Claim::weight).reduce(BigInteger.ZERO, BigInteger::add);
        this.tieRule = inOrder(claims, rule);
        this.wholes = new BigInteger[claims.size()];
        this.remainders = new BigInteger[claims.size()];
        this.persons = new int[claims.size()];
        for (var i = 0; i < claims.size(); i++) {
            var parts = this.total.multiply(claims.get(i).weight()).divideAndRemainder(sum);
            wholes[i] = parts[0];
            remainders[i] = parts[1];
        }
    }

    /** What a municipality may claim; 0 or more, and not all 0. */
    record Claim(String municipalityCode, BigInteger weight) {}

    /**
     * What it got.
     *
     * @param raw its exact share in persons
     * @param whole the whole part of it
     * @param rank place among the remainders, 1 for the largest
     * @param tied whether the tie rule decided for or against it
     * @param missing how much larger raw would have had to be for one person more, the others' unchanged
     */
    record Portion(
            String municipalityCode,
            BigFraction raw,
            int whole,
            int rank,
            int persons,
            boolean tied,
            BigFraction missing) {}

    /** Portions in the claims' order. @param byRemainder persons left when every whole part had been given */
    record Result(List<Portion> portions, int byRemainder) {}

    static Result share(List<Claim> claims, int total, Method method, TieRule rule) {
        var sharing = new Apportionment(claims, total, rule);
        return switch (method) {
            case LARGEST_REMAINDER -> sharing.byLargestRemainder();
            case ODD_NUMBERS -> sharing.byOddNumbers();
        };
    }

    private static Comparator<Integer> inOrder(List<Claim> claims, TieRule rule) {
        Comparator<Integer> byCode = Comparator.comparing(i -> claims.get(i).municipalityCode());
        Comparator<Integer> byShare = Comparator.comparing(i -> claims.get(i).weight(), Comparator.reverseOrder());
        return rule == TieRule.LOWER_CODE ? byCode : byShare.thenComparing(byCode);
    }

    private Result byLargestRemainder() {
        var order = byRemainder();
        var left = left();
        for (var i = 0; i < persons.length; i++) {
            persons[i] = wholes[i].intValueExact();
        }
        for (var place = 0; place < left; place++) {
            persons[order.get(place)]++;
        }
        var last = left == 0 ? sum : remainders[order.get(left - 1)];
        var tie = left > 0 && left < persons.length && remainders[order.get(left)].equals(last);
        return result(order, left, i -> tie && remainders[i].equals(last), i -> {
            var toNextWhole = persons[i] > wholes[i].intValueExact() ? sum : BigInteger.ZERO;
            return BigFraction.of((left == 0 ? sum : toNextWhole.add(last)).subtract(remainders[i]), sum);
        });
    }

    /**
     * Rounds each share at the half, then gives or takes the few persons by which that missed the total, always where
     * the quotient weight / odd number says (the two ways to the result are the same, Balinski and Young 1982).
     */
    private Result byOddNumbers() {
        var given = 0L;
        for (var i = 0; i < persons.length; i++) {
            var overHalf = remainders[i].multiply(TWO).compareTo(sum) > 0;
            persons[i] = wholes[i].intValueExact() + (overHalf ? 1 : 0);
            given += persons[i];
        }
        var everybody = IntStream.range(0, persons.length).boxed().toList();
        for (; given < total.longValueExact(); given++) {
            persons[everybody.stream().min(this::nextFirst).orElseThrow()]++;
        }
        for (; given > total.longValueExact(); given--) {
            persons[
                    everybody.stream()
                            .filter(i -> persons[i] > 0)
                            .max(this::lastGivenFirst)
                            .orElseThrow()]--;
        }
        var last = everybody.stream().filter(i -> persons[i] > 0).max(this::lastGivenFirst);
        if (last.isEmpty()) {
            return result(byRemainder(), left(), i -> false, i -> BigFraction.ONE);
        }
        var next = everybody.stream().min(this::nextFirst).orElseThrow();
        var threshold = quotient(last.get(), -1);
        var tie = quotient(next, 1).equals(threshold);
        return result(
                byRemainder(),
                left(),
                i -> tie
                        && (quotient(i, 1).equals(threshold)
                                || (persons[i] > 0 && quotient(i, -1).equals(threshold))),
                i -> threshold
                        .multiply(2 * persons[i] + 1)
                        .subtract(claims.get(i).weight())
                        .multiply(total)
                        .divide(sum));
    }

    private int nextFirst(int one, int other) {
        var larger = quotient(other, 1).compareTo(quotient(one, 1));
        return larger != 0 ? larger : tieRule.compare(one, other);
    }

    private int lastGivenFirst(int one, int other) {
        var smaller = quotient(other, -1).compareTo(quotient(one, -1));
        return smaller != 0 ? smaller : tieRule.compare(one, other);
    }

    /** Weight by the odd number that follows (1) or precedes (-1) twice what it has. */
    private BigFraction quotient(int i, int step) {
        return BigFraction.of(claims.get(i).weight(), BigInteger.valueOf(2L * persons[i] + step));
    }

    private List<Integer> byRemainder() {
        return IntStream.range(0, persons.length)
                .boxed()
                .sorted(Comparator.<Integer, BigInteger>comparing(i -> remainders[i], Comparator.reverseOrder())
                        .thenComparing(tieRule))
                .toList();
    }

    private int left() {
        var given = BigInteger.ZERO;
        for (var whole : wholes) {
            given = given.add(whole);
        }
        return total.subtract(given).intValueExact();
    }

    private Result result(List<Integer> order, int left, IntPredicate tied, IntFunction<BigFraction> missing) {
        var ranks = new int[persons.length];
        for (var place = 0; place < order.size(); place++) {
            ranks[order.get(place)] = place + 1;
        }
        return new Result(
                IntStream.range(0, persons.length)
                        .mapToObj(i -> new Portion(
                                claims.get(i).municipalityCode(),
                                BigFraction.of(total.multiply(claims.get(i).weight()), sum),
                                wholes[i].intValueExact(),
                                ranks[i],
                                persons[i],
                                tied.test(i),
                                missing.apply(i)))
                        .toList(),
                left);
    }
}
