package se.lansstyrelsen.integration.grants;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** Kronor with exactly two decimals, so that equal amounts are equal. */
public final class Ore {

    public static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);

    private Ore() {}

    /** One that öre cannot express is left as it is, for {@code Kronor} to refuse. */
    public static BigDecimal of(BigDecimal amount) {
        return amount == null || amount.stripTrailingZeros().scale() > 2
                ? amount
                : amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(ZERO, BigDecimal::add);
    }
}
