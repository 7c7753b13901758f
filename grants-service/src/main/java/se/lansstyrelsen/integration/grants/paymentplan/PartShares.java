package se.lansstyrelsen.integration.grants.paymentplan;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Divides a sum by per cent in whole öre that make it exactly; the last öre go by largest remainder, the earliest part first. */
final class PartShares {

    private static final BigInteger WHOLE = BigInteger.valueOf(100);

    private PartShares() {}

    /** @param percents whole and making 100. @param total kronor of whole öre, 0 or more */
    static List<BigDecimal> of(List<Integer> percents, BigDecimal total) {
        var ore = total.movePointRight(2).toBigIntegerExact();
        var exact = percents.stream()
                .map(percent -> ore.multiply(BigInteger.valueOf(percent)).divideAndRemainder(WHOLE))
                .toList();
        var left = exact.stream()
                .map(part -> part[0])
                .reduce(ore, BigInteger::subtract)
                .intValueExact();
        // The sort is stable, so that of equal remainders the earliest part's comes first.
        var raised = IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> exact.get(i)[1]).reversed())
                .limit(left)
                .collect(Collectors.toSet());
        return IntStream.range(0, exact.size())
                .mapToObj(i -> raised.contains(i) ? exact.get(i)[0].add(BigInteger.ONE) : exact.get(i)[0])
                .map(part -> new BigDecimal(part, 2))
                .toList();
    }
}
