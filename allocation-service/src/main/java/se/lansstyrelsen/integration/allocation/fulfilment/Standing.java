package se.lansstyrelsen.integration.allocation.fulfilment;

import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Where a municipality stands in the sharing out of unaccompanied children since 2016, in exact fractions.
 *
 * @param promille the share (andelstal) that stands now; 0 keeps it out of the turn
 * @param assigned children assigned to it, those to kin left out, and counted where a joint reception says
 * @param expected the sum over the years of its share of all children assigned in the nation
 */
record Standing(String municipalityCode, int promille, BigFraction assigned, BigFraction expected) {

    /**
     * The order of the turn: lowest fulfilment first. No source says what Migrationsverket does with equals: here the larger
     * share goes first, then the lower code.
     */
    static final Comparator<Standing> TURN = ((Comparator<Standing>) Standing::compareFulfilment)
            .thenComparing(Standing::promille, Comparator.reverseOrder())
            .thenComparing(Standing::municipalityCode);

    /** Måluppfyllelse: assigned by expected; empty while nothing is expected. */
    Optional<BigFraction> fulfilment() {
        return expected.signum() == 0 ? Optional.empty() : Optional.of(assigned.divide(expected));
    }

    boolean isAsFulfilledAs(Standing other) {
        return compareFulfilment(other) == 0;
    }

    /** Without dividing. One of whom nothing is expected is unfulfilled while it has got nobody, and else beyond all others. */
    private int compareFulfilment(Standing other) {
        if (isBeyond() || other.isBeyond()) {
            return Boolean.compare(isBeyond(), other.isBeyond());
        }
        return assigned.multiply(other.weight()).compareTo(other.assigned.multiply(weight()));
    }

    private boolean isBeyond() {
        return expected.signum() == 0 && assigned.signum() > 0;
    }

    private BigFraction weight() {
        return expected.signum() == 0 ? BigFraction.ONE : expected;
    }
}
