package se.lansstyrelsen.integration.allocation.fulfilment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The order of the turn once more, child by child and in whole numbers, as an independent judge. */
record NaiveTurns(Map<String, Integer> shares, Map<String, Integer> assigned, Map<String, Long> expectedPromille) {

    List<String> next(int count) {
        var turns = new ArrayList<String>();
        for (var child = 0; child < count; child++) {
            String best = null;
            for (var code : shares.keySet()) {
                if (best == null || isBefore(code, best)) {
                    best = code;
                }
            }
            turns.add(best);
            assigned.merge(best, 1, Integer::sum);
            shares.forEach((code, promille) -> expectedPromille.merge(code, (long) promille, Long::sum));
        }
        return turns;
    }

    private boolean isBefore(String one, String other) {
        var left = product(assigned.get(one), expectedPromille.get(other));
        var right = product(assigned.get(other), expectedPromille.get(one));
        if (!left.equals(right)) {
            return left.compareTo(right) < 0;
        }
        if (!shares.get(one).equals(shares.get(other))) {
            return shares.get(one) > shares.get(other);
        }
        return one.compareTo(other) < 0;
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
