package se.lansstyrelsen.integration.grants.payment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.decision.Charge;

/** By which years a payment is taken: the earliest first, as long as something of the year is unpaid. */
final class YearSplit {

    private YearSplit() {}

    /** @param unpaid by year, together at least the amount */
    static List<Charge> of(BigDecimal amount, List<Charge> unpaid) {
        var charges = new ArrayList<Charge>();
        var left = amount;
        for (var year :
                unpaid.stream().sorted(Comparator.comparing(Charge::year)).toList()) {
            var taken = left.min(year.amount());
            if (taken.signum() > 0) {
                charges.add(new Charge(year.year(), taken));
                left = left.subtract(taken);
            }
        }
        if (left.signum() > 0) {
            throw GrantsProblem.PAYMENT_ABOVE_GRANTED.with(
                    left.toPlainString() + " kronor of the payment are charged to no year.");
        }
        return charges;
    }

    static List<Charge> without(List<Charge> unpaid, List<Charge> taken) {
        return unpaid.stream()
                .map(year -> new Charge(
                        year.year(),
                        taken.stream()
                                .filter(charge -> charge.year().equals(year.year()))
                                .map(Charge::amount)
                                .reduce(year.amount(), BigDecimal::subtract)))
                .toList();
    }
}
