package se.lansstyrelsen.integration.grants.ranking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Shares out a sum in proportion to what is sought, in whole öre that make the sum exactly; the last öre go by largest
 * remainder, and between equal ones to what came first.
 */
final class ProRata {

    private ProRata() {}

    /** What an application seeks, kronor of whole öre, 0 or more. */
    record Claim(UUID applicationId, Instant receivedAt, BigDecimal sought) {}

    private record Part(Claim claim, BigInteger whole, BigInteger remainder) {}

    /** @param total kronor of whole öre, 0 or more; what goes beyond all that is sought is left over */
    static Map<UUID, BigDecimal> cut(List<Claim> claims, BigDecimal total) {
        var sought = claims.stream().map(ProRata::ore).reduce(BigInteger.ZERO, BigInteger::add);
        if (sought.signum() == 0) {
            return all(claims, BigInteger.ZERO);
        }
        var shared = ore(total).min(sought);
        var parts = claims.stream()
                .map(claim -> {
                    var exact = shared.multiply(ore(claim)).divideAndRemainder(sought);
                    return new Part(claim, exact[0], exact[1]);
                })
                .sorted(Comparator.comparing(Part::remainder, Comparator.reverseOrder())
                        .thenComparing(part -> part.claim().receivedAt())
                        .thenComparing(part -> part.claim().applicationId()))
                .toList();
        var left = parts.stream()
                .map(Part::whole)
                .reduce(shared, BigInteger::subtract)
                .intValueExact();
        var shares = new HashMap<UUID, BigDecimal>();
        for (var i = 0; i < parts.size(); i++) {
            // There are fewer öre left than parts with a remainder, so none comes above what it seeks.
            var ore = i < left
                    ? parts.get(i).whole().add(BigInteger.ONE)
                    : parts.get(i).whole();
            shares.put(parts.get(i).claim().applicationId(), kronor(ore));
        }
        return shares;
    }

    private static Map<UUID, BigDecimal> all(List<Claim> claims, BigInteger ore) {
        var shares = new HashMap<UUID, BigDecimal>();
        claims.forEach(claim -> shares.put(claim.applicationId(), kronor(ore)));
        return shares;
    }

    private static BigInteger ore(Claim claim) {
        return ore(claim.sought());
    }

    private static BigInteger ore(BigDecimal kronor) {
        return kronor.movePointRight(2).toBigIntegerExact();
    }

    private static BigDecimal kronor(BigInteger ore) {
        return new BigDecimal(ore, 2);
    }
}
