package se.lansstyrelsen.integration.grants.decision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.Ore;
import se.lansstyrelsen.integration.kit.money.Kronor;

/** A granted amount's part that is taken from one year's frame (åtagande för året). */
@Schema(name = "Charge", description = "Belastning på ett års tilldelade medel")
public record Charge(
        @NotNull @Min(2010) @Max(2100) Integer year,
        @NotNull @Kronor @Schema(description = "SEK, more than 0") BigDecimal amount) {

    public Charge {
        amount = Ore.of(amount);
    }

    /** SEK. */
    public static BigDecimal sum(List<Charge> charges) {
        return Ore.sum(charges.stream().map(Charge::amount));
    }

    /** What each year's charge rises by, below zero where it falls; years that stay as they are are left out. */
    static Map<Integer, BigDecimal> difference(List<Charge> before, List<Charge> after) {
        var difference = new TreeMap<Integer, BigDecimal>();
        after.forEach(charge -> difference.merge(charge.year(), charge.amount(), BigDecimal::add));
        before.forEach(charge -> difference.merge(charge.year(), charge.amount().negate(), BigDecimal::add));
        difference.values().removeIf(amount -> amount.signum() == 0);
        return difference;
    }
}
