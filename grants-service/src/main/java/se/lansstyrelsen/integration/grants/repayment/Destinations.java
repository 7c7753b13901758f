package se.lansstyrelsen.integration.grants.repayment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.lansstyrelsen.integration.grants.repayment.Receipt.Destination;
import se.lansstyrelsen.integration.grants.repayment.Receipt.Part;

/**
 * Divides money paid back between the years it was paid from: the latest first, as a cut of a grant lightens them. What
 * belongs to a year that is over returns to the state.
 */
final class Destinations {

    private Destinations() {}

    /**
     * @param left SEK by year, what was paid of it and has not come back; makes at least the amount
     * @param year in which the money came
     */
    static List<Part> of(BigDecimal amount, Map<Integer, BigDecimal> left, int year) {
        var parts = new ArrayList<Part>();
        var rest = amount;
        for (var ofYear : new TreeMap<>(left).descendingMap().entrySet()) {
            var taken = rest.min(ofYear.getValue());
            if (taken.signum() > 0) {
                parts.add(new Part(
                        ofYear.getKey(), taken, ofYear.getKey() < year ? Destination.STATE : Destination.FRAME));
                rest = rest.subtract(taken);
            }
        }
        if (rest.signum() != 0) {
            throw new IllegalArgumentException("more came back than was paid");
        }
        parts.sort(Comparator.comparing(Part::year));
        return List.copyOf(parts);
    }
}
