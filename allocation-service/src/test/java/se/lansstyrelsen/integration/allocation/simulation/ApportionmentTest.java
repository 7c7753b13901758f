package se.lansstyrelsen.integration.allocation.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.distribution.Method;
import se.lansstyrelsen.integration.allocation.distribution.TieRule;
import se.lansstyrelsen.integration.allocation.simulation.Apportionment.Claim;
import se.lansstyrelsen.integration.allocation.simulation.Apportionment.Portion;
import se.lansstyrelsen.integration.allocation.simulation.Apportionment.Result;

/** Known textbook cases of both methods. */
class ApportionmentTest {

    private static List<Claim> claims(int... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> new Claim(String.valueOf((char) ('A' + i)), BigInteger.valueOf(weights[i])))
                .toList();
    }

    private static List<Integer> persons(Result result) {
        return result.portions().stream().map(Portion::persons).toList();
    }

    @Test
    void theLargestRemaindersGetWhatIsLeft() {
        var result = Apportionment.share(
                claims(21_878, 9_713, 4_167, 3_252, 1_065), 44, Method.LARGEST_REMAINDER, TieRule.LOWER_CODE);
        assertEquals(List.of(24, 11, 5, 3, 1), persons(result));
        assertEquals(2, result.byRemainder());
    }

    @Test
    void oddNumbersRoundAtTheHalfOfACommonDivisor() {
        assertEquals(
                List.of(24, 10, 5, 4, 1),
                persons(Apportionment.share(
                        claims(21_878, 9_713, 4_167, 3_252, 1_065), 44, Method.ODD_NUMBERS, TieRule.LOWER_CODE)));
    }

    @Test
    void alabamaLosesByOneMoreUnderLargestRemainderAndNotUnderOddNumbers() {
        var claims = claims(6, 6, 2);
        assertEquals(
                List.of(4, 4, 2),
                persons(Apportionment.share(claims, 10, Method.LARGEST_REMAINDER, TieRule.LOWER_CODE)));
        assertEquals(
                List.of(5, 5, 1),
                persons(Apportionment.share(claims, 11, Method.LARGEST_REMAINDER, TieRule.LOWER_CODE)));
        var now = persons(Apportionment.share(claims, 10, Method.ODD_NUMBERS, TieRule.LOWER_CODE));
        var then = persons(Apportionment.share(claims, 11, Method.ODD_NUMBERS, TieRule.LOWER_CODE));
        assertTrue(IntStream.range(0, 3).allMatch(i -> then.get(i) >= now.get(i)), now + " then " + then);
    }

    @Test
    void aTieIsBrokenByTheStatedRuleAndSaysSo() {
        var equal = claims(1, 1, 1);
        for (var method : Method.values()) {
            var result = Apportionment.share(equal, 4, method, TieRule.LOWER_CODE);
            assertEquals(List.of(2, 1, 1), persons(result), method.name());
            assertTrue(result.portions().stream().allMatch(Portion::tied), method.name());
        }
        var larger = Apportionment.share(claims(1, 3), 2, Method.LARGEST_REMAINDER, TieRule.LARGER_SHARE);
        assertEquals(List.of(0, 2), persons(larger));
        assertEquals(
                List.of(1, 1),
                persons(Apportionment.share(claims(1, 3), 2, Method.LARGEST_REMAINDER, TieRule.LOWER_CODE)));
    }

    @Test
    void nothingToShareGivesNobodyAnything() {
        for (var method : Method.values()) {
            var result = Apportionment.share(claims(0, 5), 0, method, TieRule.LOWER_CODE);
            assertEquals(List.of(0, 0), persons(result));
            assertEquals(BigFraction.ONE, result.portions().get(1).missing());
        }
    }

    @Test
    void whatIsMissingForOneMoreIsMeasuredToTheLastThatGotOne() {
        var result = Apportionment.share(claims(50, 30, 20), 7, Method.LARGEST_REMAINDER, TieRule.LOWER_CODE);
        assertEquals(List.of(4, 2, 1), persons(result));
        assertEquals(
                Stream.of("1", "2 / 5", "1 / 10").toList(),
                result.portions().stream().map(one -> one.missing().toString()).toList());
    }
}
