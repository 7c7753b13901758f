package se.lansstyrelsen.integration.reporting.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Somebody's number and what has come of it.
 *
 * @param quota länstal or kommuntal, null when none is told @param counted received and counted against it, null when nothing is told
 */
record Outcome(BigDecimal quota, BigDecimal counted) {

    /** Part of the quota that is received, null when it cannot be said. */
    BigDecimal part() {
        return quota == null || counted == null || quota.signum() == 0
                ? null
                : counted.divide(quota, 4, RoundingMode.HALF_UP);
    }

    /** Persons left to receive, never below zero; null when it cannot be said. */
    BigDecimal left() {
        return quota == null || counted == null ? null : quota.subtract(counted).max(BigDecimal.ZERO);
    }

    boolean isReached() {
        return quota != null && counted != null && counted.compareTo(quota) >= 0;
    }
}
