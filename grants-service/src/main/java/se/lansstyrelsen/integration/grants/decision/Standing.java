package se.lansstyrelsen.integration.grants.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.lansstyrelsen.integration.grants.Ore;

/**
 * What stands after a matter's decisions so far.
 *
 * @param decisions how many are made
 * @param granted SEK, 0 when nothing is granted
 * @param charges of the granted amount, by year
 * @param endsOn last day of the effort, null when nobody has said
 */
public record Standing(int decisions, BigDecimal granted, List<Charge> charges, LocalDate endsOn) {

    static final Standing NOTHING = new Standing(0, Ore.ZERO, List.of(), null);

    private static final Comparator<Charge> BY_YEAR = Comparator.comparing(Charge::year);

    public boolean isGranted() {
        return granted.signum() > 0;
    }

    /**
     * The charges that stand after a decision. When it does not say them, a raise is charged to the decision's year and a
     * cut lightens the latest years first: what is furthest off is least spent.
     */
    List<Charge> chargesAfter(DecisionTerms terms, int year) {
        if (!terms.settlesAmount()) {
            return charges;
        }
        if (!terms.charges().isEmpty()) {
            return inOrder(terms.charges());
        }
        var raise = terms.amount().subtract(granted);
        return raise.signum() < 0 ? cut(raise.negate()) : raised(raise, year);
    }

    private List<Charge> raised(BigDecimal raise, int year) {
        var after = new ArrayList<Charge>(charges);
        var found = charges.stream().filter(charge -> charge.year() == year).findFirst();
        found.ifPresent(after::remove);
        after.add(new Charge(
                year, found.map(Charge::amount).orElse(BigDecimal.ZERO).add(raise)));
        after.removeIf(charge -> charge.amount().signum() == 0);
        return inOrder(after);
    }

    private List<Charge> cut(BigDecimal cut) {
        var after = new ArrayList<Charge>();
        var left = cut;
        for (var charge : charges.stream().sorted(BY_YEAR.reversed()).toList()) {
            var taken = left.min(charge.amount());
            left = left.subtract(taken);
            if (charge.amount().compareTo(taken) > 0) {
                after.add(new Charge(charge.year(), charge.amount().subtract(taken)));
            }
        }
        return inOrder(after);
    }

    private static List<Charge> inOrder(List<Charge> charges) {
        return charges.stream().sorted(BY_YEAR).toList();
    }
}
