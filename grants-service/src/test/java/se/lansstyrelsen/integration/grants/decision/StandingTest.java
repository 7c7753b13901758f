package se.lansstyrelsen.integration.grants.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static Charge charge(int year, String amount) {
        return new Charge(year, new BigDecimal(amount));
    }

    private static Standing standing(Charge... charges) {
        return new Standing(1, Charge.sum(List.of(charges)), List.of(charges), null);
    }

    private static DecisionTerms terms(DecisionKind kind, Outcome outcome, String amount, Charge... charges) {
        return new DecisionTerms(
                outcome,
                kind,
                amount == null ? null : new BigDecimal(amount),
                List.of(charges),
                List.of(),
                "Skäl.",
                null,
                null);
    }

    private static DecisionTerms changed(String amount, Charge... charges) {
        return terms(DecisionKind.CHANGE, Outcome.GRANTED_IN_PART, amount, charges);
    }

    @Test
    void aGrantIsChargedToTheDecisionsYearUnlessItSaysOtherwise() {
        assertEquals(
                List.of(charge(2026, "500")),
                Standing.NOTHING.chargesAfter(terms(DecisionKind.ORIGINAL, Outcome.GRANTED, "500"), 2026));
        assertEquals(
                List.of(charge(2026, "200"), charge(2027, "300")),
                Standing.NOTHING.chargesAfter(
                        terms(DecisionKind.ORIGINAL, Outcome.GRANTED, "500", charge(2027, "300"), charge(2026, "200")),
                        2026));
    }

    @Test
    void aRaiseIsChargedToTheDecisionsYear() {
        var standing = standing(charge(2026, "200"), charge(2027, "300"));
        assertEquals(List.of(charge(2026, "250"), charge(2027, "300")), standing.chargesAfter(changed("550"), 2026));
        assertEquals(
                List.of(charge(2026, "200"), charge(2027, "300"), charge(2028, "50")),
                standing.chargesAfter(changed("550"), 2028));
    }

    @Test
    void aCutLightensTheLatestYearsFirst() {
        var standing = standing(charge(2026, "200"), charge(2027, "300"));
        assertEquals(
                List.of(charge(2026, "200"), charge(2027, "0.50")), standing.chargesAfter(changed("200.50"), 2026));
        assertEquals(List.of(charge(2026, "200")), standing.chargesAfter(changed("200"), 2026));
        assertEquals(List.of(charge(2026, "1")), standing.chargesAfter(changed("1"), 2026));
    }

    @Test
    void whatSettlesNoAmountLeavesTheChargesAsTheyAre() {
        var standing = standing(charge(2026, "200"));
        assertEquals(
                standing.charges(), standing.chargesAfter(terms(DecisionKind.CHANGE, Outcome.REJECTED, null), 2030));
        assertEquals(
                standing.charges(),
                standing.chargesAfter(terms(DecisionKind.PROLONGATION, Outcome.GRANTED, null), 2030));
    }

    @Test
    void aDifferenceTellsOnlyTheYearsThatChange() {
        assertEquals(
                Map.of(2026, new BigDecimal("-200.00"), 2028, new BigDecimal("50.00")),
                Charge.difference(
                        List.of(charge(2026, "200"), charge(2027, "300")),
                        List.of(charge(2027, "300.0"), charge(2028, "50"))));
    }

    @Property
    void theChargesAlwaysMakeTheAmountAndNoneIsZeroOrLess(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 1_000_000) Integer> before,
            @ForAll @IntRange(min = 1, max = 5_000_000) int ore,
            @ForAll @IntRange(min = 2020, max = 2030) int year) {
        var charges = new java.util.ArrayList<Charge>();
        for (var i = 0; i < before.size(); i++) {
            charges.add(new Charge(2024 + i, BigDecimal.valueOf(before.get(i), 2)));
        }
        var amount = BigDecimal.valueOf(ore, 2);
        var after = standing(charges.toArray(Charge[]::new)).chargesAfter(changed(amount.toString()), year);
        assertEquals(amount, Charge.sum(after));
        assertTrue(after.stream().allMatch(charge -> charge.amount().signum() > 0));
        assertEquals(after.size(), after.stream().map(Charge::year).distinct().count());
    }
}
