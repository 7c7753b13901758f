package se.lansstyrelsen.integration.allocation.simulation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import se.lansstyrelsen.integration.allocation.distribution.DistributionModel;
import se.lansstyrelsen.integration.allocation.distribution.Effect;
import se.lansstyrelsen.integration.allocation.distribution.ModelVariable;

/**
 * From a model's variables to what each municipality may claim. With weight w, value m and sum of values M for each
 * variable, score = sum of w m / M, and the scores sum to 1. Everything is kept as integers over one common denominator,
 * which is exact and costs microseconds.
 */
final class Shares {

    /** Digits after the decimal point that a value may have. */
    static final int DECIMALS = 6;

    private static final BigInteger SCALE = BigInteger.TEN.pow(DECIMALS);
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private final List<ModelVariable> variables;
    private final List<Input> inputs;
    private final BigInteger[][] measures;
    private final BigInteger[] sums;

    Shares(List<ModelVariable> variables, List<Input> inputs) {
        this.variables = variables;
        this.inputs = inputs;
        this.measures = variables.stream().map(this::measures).toArray(BigInteger[][]::new);
        this.sums = IntStream.range(0, measures.length)
                .mapToObj(k -> sum(measures[k]))
                .toArray(BigInteger[]::new);
        for (var k = 0; k < sums.length; k++) {
            if (sums[k].signum() == 0 && variables.get(k).effect() == Effect.EVENING) {
                measures[k] = values(variables.get(k).relativeTo());
                sums[k] = sum(measures[k]);
            }
        }
    }

    /** What is known of a municipality; every variable has a value. @param estimatedSelfSettled may be null */
    record Input(String municipalityCode, Map<String, BigDecimal> values, BigDecimal estimatedSelfSettled) {}

    /** A municipality's part of one variable's sum. */
    record Part(String variable, BigDecimal value, BigFraction share) {}

    /** Codes of variables that are 0 everywhere, so that they share out nothing. */
    List<String> empty() {
        return IntStream.range(0, sums.length)
                .filter(k -> sums[k].signum() == 0)
                .mapToObj(k -> variables.get(k).code())
                .toList();
    }

    /** The parts behind municipality i's score, one a variable. */
    List<Part> parts(int i) {
        var parts = new ArrayList<Part>();
        for (var k = 0; k < variables.size(); k++) {
            var code = variables.get(k).code();
            parts.add(new Part(code, inputs.get(i).values().get(code), BigFraction.of(measures[k][i], sums[k])));
        }
        return parts;
    }

    /** Municipality i's score, a fraction of 1. */
    BigFraction score(int i) {
        return BigFraction.of(scoreNumerator(i), denominator());
    }

    /**
     * What each may claim of the total. The self-settled who are expected beyond a municipality's own share of all of
     * them are taken off, by the model's percentage, and those expected to be missing are put on; nobody's claim falls
     * below 0, and the claims are then taken together as the whole (justering för självbosatta).
     */
    List<Apportionment.Claim> claims(DistributionModel model, int total) {
        var percent = BigInteger.valueOf(model.selfSettledPercent());
        var selfSettled =
                inputs.stream().map(one -> scaled(one.estimatedSelfSettled())).toArray(BigInteger[]::new);
        var allSelfSettled = sum(selfSettled);
        var denominator = denominator();
        var toShare = HUNDRED.multiply(SCALE).multiply(BigInteger.valueOf(total));
        var claims = new BigInteger[inputs.size()];
        for (var i = 0; i < claims.length; i++) {
            var beyondShare = selfSettled[i]
                    .multiply(denominator)
                    .subtract(scoreNumerator(i).multiply(allSelfSettled));
            claims[i] = toShare.multiply(scoreNumerator(i))
                    .subtract(percent.multiply(beyondShare))
                    .max(BigInteger.ZERO);
        }
        var nothingToShare = sum(claims).signum() == 0;
        return IntStream.range(0, claims.length)
                .mapToObj(i -> new Apportionment.Claim(
                        inputs.get(i).municipalityCode(), nothingToShare ? scoreNumerator(i) : claims[i]))
                .toList();
    }

    private BigInteger scoreNumerator(int i) {
        var numerator = BigInteger.ZERO;
        for (var k = 0; k < sums.length; k++) {
            var term = weight(k).multiply(measures[k][i]);
            for (var other = 0; other < sums.length; other++) {
                if (other != k) {
                    term = term.multiply(sums[other]);
                }
            }
            numerator = numerator.add(term);
        }
        return numerator;
    }

    private BigInteger denominator() {
        var denominator = HUNDRED.multiply(SCALE);
        for (var sum : sums) {
            denominator = denominator.multiply(sum);
        }
        return denominator;
    }

    private BigInteger weight(int k) {
        return scaled(variables.get(k).weight());
    }

    private BigInteger[] measures(ModelVariable variable) {
        var values = values(variable.code());
        return variable.effect() == Effect.PROPORTIONAL ? values : missing(values, values(variable.relativeTo()));
    }

    private BigInteger[] values(String variable) {
        return inputs.stream().map(one -> scaled(one.values().get(variable))).toArray(BigInteger[]::new);
    }

    /** What each lacks to the highest value per unit, all multiplied by the base of the one that has it. */
    private static BigInteger[] missing(BigInteger[] values, BigInteger[] bases) {
        var highest = 0;
        for (var i = 1; i < values.length; i++) {
            if (values[i].multiply(bases[highest]).compareTo(values[highest].multiply(bases[i])) > 0) {
                highest = i;
            }
        }
        var missing = new BigInteger[values.length];
        for (var i = 0; i < values.length; i++) {
            missing[i] = bases[i].multiply(values[highest]).subtract(values[i].multiply(bases[highest]));
        }
        return missing;
    }

    private static BigInteger scaled(BigDecimal value) {
        return value == null ? BigInteger.ZERO : value.movePointRight(DECIMALS).toBigIntegerExact();
    }

    private static BigInteger sum(BigInteger[] values) {
        var sum = BigInteger.ZERO;
        for (var value : values) {
            sum = sum.add(value);
        }
        return sum;
    }
}
