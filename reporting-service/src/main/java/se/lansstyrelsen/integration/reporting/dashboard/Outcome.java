package se.lansstyrelsen.integration.reporting.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.lansstyrelsen.integration.reporting.page.Cell;

/**
 * Somebody's number and what has come of it.
 *
 * @param quota länstal or kommuntal, null when none is told
 * @param counted received and counted against it, null when nothing is told or it is withheld
 * @param withheld whether what was counted is kept from this visitor
 */
record Outcome(BigDecimal quota, BigDecimal counted, boolean withheld) {

    /** Part of the quota that is received, null when it cannot be said. */
    BigDecimal part() {
        return quota == null || counted == null || quota.signum() == 0
                ? null
                : counted.divide(quota, 4, RoundingMode.HALF_UP);
    }

    /** A kommuntal of zero, of which there is no part. */
    private boolean isNothingAsked() {
        return quota != null && quota.signum() == 0;
    }

    boolean isReached() {
        return quota != null && counted != null && counted.compareTo(quota) >= 0;
    }

    Cell countedCell() {
        return withheld ? Cell.withheld() : Cell.number(counted);
    }

    Cell partCell() {
        if (withheld) {
            return Cell.withheld();
        }
        return isNothingAsked() ? Cell.none() : Cell.percent(part());
    }

    /** Persons left to receive, never below zero. */
    Cell leftCell() {
        if (withheld) {
            return Cell.withheld();
        }
        return Cell.number(
                quota == null || counted == null
                        ? null
                        : quota.subtract(counted).max(BigDecimal.ZERO));
    }

    /** "95,9 % av länstalen", or nothing when it cannot be said. */
    String partOf(String quotas) {
        return part() == null ? "" : partCell().text() + " av " + quotas;
    }
}
