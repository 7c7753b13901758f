package se.lansstyrelsen.integration.allocation.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;
import se.lansstyrelsen.integration.allocation.distribution.DistributionModel;
import se.lansstyrelsen.integration.allocation.distribution.Effect;
import se.lansstyrelsen.integration.allocation.distribution.Method;
import se.lansstyrelsen.integration.allocation.distribution.ModelVariable;
import se.lansstyrelsen.integration.allocation.distribution.TieRule;
import se.lansstyrelsen.integration.allocation.simulation.Shares.Input;

/** What must hold of every simulation, whatever the model and the inputs. */
class SharesPropertyTest {

    private static DistributionModel model(Method method, TieRule tieRule, int selfSettledPercent) {
        return new DistributionModel(
                "test",
                1,
                "test",
                new DistributionModel.Rules(method, tieRule, selfSettledPercent, LocalDate.of(2019, 1, 1), null),
                List.of(
                        new ModelVariable(
                                "labourMarket", "Arbetsmarknad", new BigDecimal("43"), Effect.PROPORTIONAL, null),
                        new ModelVariable(
                                "population", "Befolkning", new BigDecimal("36.5"), Effect.PROPORTIONAL, null),
                        new ModelVariable(
                                "reception", "Mottagande", new BigDecimal("20.5"), Effect.EVENING, "population")),
                Instant.EPOCH,
                "test");
    }

    @Provide
    Arbitrary<DistributionModel> models() {
        return Combinators.combine(
                        Arbitraries.of(Method.values()),
                        Arbitraries.of(TieRule.values()),
                        Arbitraries.of(0, 0, 10, 50, 100))
                .as(SharesPropertyTest::model);
    }

    @Provide
    Arbitrary<List<Input>> inputs() {
        var figures = Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ONE, new BigDecimal(1_000_000))
                                .ofScale(2),
                        Arbitraries.integers().between(1, 1_000_000),
                        Arbitraries.integers().between(0, 5_000),
                        Arbitraries.integers().between(0, 3_000))
                .as((labour, population, reception, selfSettled) -> new Input(
                        "",
                        Map.of(
                                "labourMarket", labour,
                                "population", BigDecimal.valueOf(population),
                                "reception", BigDecimal.valueOf(reception)),
                        BigDecimal.valueOf(selfSettled)));
        return figures.list().ofMinSize(1).ofMaxSize(40).map(list -> IntStream.range(0, list.size())
                .mapToObj(i -> new Input(
                        "%04d".formatted(100 + i),
                        list.get(i).values(),
                        list.get(i).estimatedSelfSettled()))
                .toList());
    }

    @Property
    void theSumIsAlwaysTheTotalAndNobodyGetsLessThanNothing(
            @ForAll("models") DistributionModel model,
            @ForAll("inputs") List<Input> inputs,
            @ForAll @IntRange(max = 40_000) int total) {
        var calculation = Calculation.of(model, total, inputs);
        assertEquals(
                total,
                calculation.lines().stream().mapToInt(Calculation.Line::persons).sum());
        assertEquals(
                total,
                calculation.byCounty().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertTrue(calculation.lines().stream()
                .allMatch(line -> line.persons() >= 0 && line.raw().signum() >= 0));
        assertEquals(
                BigFraction.of(total),
                calculation.lines().stream().map(Calculation.Line::raw).reduce(BigFraction.ZERO, BigFraction::add));
        assertEquals(
                BigFraction.ONE,
                calculation.lines().stream().map(Calculation.Line::score).reduce(BigFraction.ZERO, BigFraction::add));
    }

    @Property(tries = 200)
    void theOrderInWhichMunicipalitiesAreStatedMakesNoDifference(
            @ForAll("models") DistributionModel model, @ForAll("inputs") List<Input> inputs, @ForAll long seed) {
        var shuffled = new ArrayList<>(inputs);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(Calculation.of(model, 1_234, inputs), Calculation.of(model, 1_234, shuffled));
    }

    @Property(tries = 200)
    void theNameOfAMunicipalityMattersOnlyInATie(
            @ForAll("models") DistributionModel model, @ForAll("inputs") List<Input> inputs, @ForAll long seed) {
        var codes = inputs.stream().map(Input::municipalityCode).collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(codes, new Random(seed));
        var renamed = IntStream.range(0, inputs.size())
                .mapToObj(i -> new Input(
                        codes.get(i), inputs.get(i).values(), inputs.get(i).estimatedSelfSettled()))
                .toList();
        var before = byCode(Calculation.of(model, 997, inputs));
        var after = byCode(Calculation.of(model, 997, renamed));
        for (var i = 0; i < inputs.size(); i++) {
            var one = before.get(inputs.get(i).municipalityCode());
            var other = after.get(codes.get(i));
            assertEquals(one.raw(), other.raw());
            assertTrue(one.persons() == other.persons() || (one.tied() && other.tied()));
        }
    }

    private static Map<String, Calculation.Line> byCode(Calculation calculation) {
        return calculation.lines().stream()
                .collect(Collectors.toMap(
                        Calculation.Line::municipalityCode, line -> line, (one, other) -> one, TreeMap::new));
    }

    @Property(tries = 300)
    void aLargerTotalTakesFromNobodyWhereThatIsPromisedAndIsReportedWhereItIsNot(
            @ForAll("models") DistributionModel model,
            @ForAll("inputs") List<Input> inputs,
            @ForAll @IntRange(max = 2_000) int total) {
        var now = byCode(Calculation.of(model, total, inputs));
        var then = byCode(Calculation.of(model, total + 1, inputs));
        var losers = now.values().stream()
                .filter(line -> then.get(line.municipalityCode()).persons() < line.persons())
                .map(Calculation.Line::municipalityCode)
                .toList();
        assertEquals(losers, Calculation.of(model, total, inputs).losersAtOneMore());
        assertFalse(model.promisesMonotoneTotal() && !losers.isEmpty(), () -> "promised, but fewer for " + losers);
    }

    @Property(tries = 300)
    void noShareIsRoundedByAWholePersonOrMoreUnderLargestRemainder(
            @ForAll("inputs") List<Input> inputs, @ForAll @IntRange(max = 40_000) int total) {
        for (var line : Calculation.of(model(Method.LARGEST_REMAINDER, TieRule.LOWER_CODE, 25), total, inputs)
                .lines()) {
            var rounding = line.raw().subtract(line.persons()).abs();
            assertTrue(rounding.compareTo(BigFraction.ONE) < 0, line::toString);
        }
    }

    @Property(tries = 300)
    void oneMoreTakesSomethingAboveWhatItHasAndAtMostAWholePerson(
            @ForAll("inputs") List<Input> inputs, @ForAll @IntRange(min = 1, max = 5_000) int total) {
        var line = Calculation.of(model(Method.LARGEST_REMAINDER, TieRule.LOWER_CODE, 0), total, inputs)
                .lines()
                .get(0);
        var needed = line.raw().add(line.missing());
        assertTrue(line.missing().signum() >= 0);
        assertTrue(needed.compareTo(BigFraction.of(line.persons())) >= 0, "one more begins above what it has");
        assertTrue(needed.compareTo(BigFraction.of(line.persons() + 1)) <= 0, "a whole person more always suffices");
    }
}
