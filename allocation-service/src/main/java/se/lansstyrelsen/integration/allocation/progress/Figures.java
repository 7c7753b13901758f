package se.lansstyrelsen.integration.allocation.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Quota and outcome of a municipality, or the sum of several.
 *
 * @param modelQuota what the model gave (modelltal), null where not stated
 * @param quota decided kommuntal, null where not stated
 * @param assigned persons decided and not cancelled
 * @param received persons received on assignments
 * @param selfSettled persons received without assignment; never counted against the quota
 */
record Figures(Integer modelQuota, Integer quota, int assigned, int received, int selfSettled) {

    static final Figures NONE = new Figures(null, null, 0, 0, 0);

    Figures plus(Figures other) {
        return new Figures(
                sum(modelQuota, other.modelQuota),
                sum(quota, other.quota),
                assigned + other.assigned,
                received + other.received,
                selfSettled + other.selfSettled);
    }

    /** Quota less received; negative when the quota was lowered after they came. */
    Integer remaining() {
        return quota == null ? null : quota - received;
    }

    /** Måluppfyllelse: received by quota with four decimals, null where there is nothing to divide by. */
    BigDecimal fulfilment() {
        return quota == null || quota == 0
                ? null
                : BigDecimal.valueOf(received).divide(BigDecimal.valueOf(quota), 4, RoundingMode.HALF_UP);
    }

    /** Persons assigned beyond the quota (överanvisning). */
    Integer overAssigned() {
        return quota == null ? null : Math.max(0, assigned - quota);
    }

    private static Integer sum(Integer one, Integer other) {
        return one == null ? other : other == null ? one : Integer.valueOf(one + other);
    }
}
