package se.lansstyrelsen.integration.grants.paymentplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PartSharesTest {

    private static List<BigDecimal> kronor(String... amounts) {
        return Stream.of(amounts).map(BigDecimal::new).toList();
    }

    @Test
    void theLastOreGoesToTheLargestRemainderAndOfEqualOnesToTheEarliest() {
        assertEquals(kronor("33.00", "33.00", "34.01"), PartShares.of(List.of(33, 33, 34), new BigDecimal("100.01")));
        assertEquals(kronor("0.01", "0.00"), PartShares.of(List.of(50, 50), new BigDecimal("0.01")));
        assertEquals(kronor("60000.30", "40000.20"), PartShares.of(List.of(60, 40), new BigDecimal("100000.50")));
    }

    @Property
    void thePartsMakeTheSumAndNoneIsAnOreFromItsShare(
            @ForAll("percents") List<Integer> percents, @ForAll("sums") BigDecimal sum) {
        var parts = PartShares.of(percents, sum);
        assertEquals(sum, parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        for (var i = 0; i < parts.size(); i++) {
            var exact = sum.multiply(BigDecimal.valueOf(percents.get(i), 2));
            assertTrue(parts.get(i).subtract(exact).abs().compareTo(new BigDecimal("0.01")) < 0, parts + " of " + sum);
        }
    }

    @Provide
    Arbitrary<List<Integer>> percents() {
        return Arbitraries.integers().between(1, 99).set().ofMaxSize(8).map(cuts -> {
            var percents = new ArrayList<Integer>();
            var before = 0;
            for (var cut : new TreeSet<>(cuts)) {
                percents.add(cut - before);
                before = cut;
            }
            percents.add(100 - before);
            return percents;
        });
    }

    @Provide
    Arbitrary<BigDecimal> sums() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("99999999999"))
                .ofScale(2);
    }
}
