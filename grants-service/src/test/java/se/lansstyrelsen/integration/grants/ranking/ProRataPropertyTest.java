package se.lansstyrelsen.integration.grants.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import se.lansstyrelsen.integration.grants.ranking.ProRata.Claim;

/** What must hold of every cut, whatever is sought and whatever there is. */
class ProRataPropertyTest {

    private static final Instant RECEIVED = Instant.parse("2026-02-01T10:00:00Z");

    private static Claim claim(int number, BigDecimal sought) {
        return new Claim(new UUID(0, number), RECEIVED.plusSeconds(number / 2), sought);
    }

    @Provide
    Arbitrary<List<Claim>> claims() {
        return amounts().list().ofMaxSize(40).map(amounts -> IntStream.range(0, amounts.size())
                .mapToObj(i -> claim(i, amounts.get(i)))
                .toList());
    }

    /** From nothing over a few öre, where the remainders matter most, to whole programmes. */
    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(0, 9).map(ore -> BigDecimal.valueOf(ore, 2))),
                Tuple.of(3, Arbitraries.longs().between(0, 10_000_000_00L).map(ore -> BigDecimal.valueOf(ore, 2))));
    }

    private static BigDecimal sum(Iterable<BigDecimal> amounts) {
        var sum = BigDecimal.ZERO.setScale(2);
        for (var amount : amounts) {
            sum = sum.add(amount);
        }
        return sum;
    }

    @Property
    void theSharesMakeTheTotalToTheOreAndNoneIsNegativeOrAboveWhatIsSought(
            @ForAll("claims") List<Claim> claims, @ForAll("amounts") BigDecimal total) {
        var shares = ProRata.cut(claims, total);
        assertEquals(total.min(sum(claims.stream().map(Claim::sought).toList())), sum(shares.values()));
        assertEquals(claims.size(), shares.size());
        for (var claim : claims) {
            var share = shares.get(claim.applicationId());
            assertTrue(share.signum() >= 0, () -> claim + " gets " + share);
            assertTrue(share.compareTo(claim.sought()) <= 0, () -> claim + " gets " + share);
        }
    }

    @Property(tries = 300)
    void theOrderInWhichTheClaimsStandMakesNoDifference(
            @ForAll("claims") List<Claim> claims, @ForAll("amounts") BigDecimal total, @ForAll long seed) {
        var shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(ProRata.cut(claims, total), ProRata.cut(shuffled, total));
    }

    @Property(tries = 300)
    void whoSeeksMoreGetsNoLess(@ForAll("claims") List<Claim> claims, @ForAll("amounts") BigDecimal total) {
        var shares = ProRata.cut(claims, total);
        for (var one : claims) {
            for (var other : claims) {
                if (one.sought().compareTo(other.sought()) > 0) {
                    var difference = shares.get(one.applicationId()).subtract(shares.get(other.applicationId()));
                    assertTrue(difference.signum() >= 0, () -> one + " gets less than " + other);
                }
            }
        }
    }

    @Example
    void theLastOreGoesByLargestRemainderAndThenToWhatCameFirst() {
        var first = claim(0, new BigDecimal("100.00"));
        var second = claim(2, new BigDecimal("100.00"));
        var third = claim(4, new BigDecimal("100.00"));
        assertEquals(
                Map.of(
                        first.applicationId(), new BigDecimal("33.34"),
                        second.applicationId(), new BigDecimal("33.33"),
                        third.applicationId(), new BigDecimal("33.33")),
                ProRata.cut(List.of(third, second, first), new BigDecimal("100.00")));
        var large = claim(6, new BigDecimal("200.00"));
        assertEquals(
                Map.of(first.applicationId(), new BigDecimal("33.33"), large.applicationId(), new BigDecimal("66.67")),
                ProRata.cut(List.of(first, large), new BigDecimal("100")));
    }
}
