package se.lansstyrelsen.integration.grants.repayment;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.AboveZero;
import se.lansstyrelsen.integration.grants.Ore;
import se.lansstyrelsen.integration.kit.money.Kronor;

/** A part of a demand and its last day (delbetalning, förfallodag). */
@Schema(name = "ReclaimInstalment", description = "Delbetalning")
public record Instalment(
        @NotNull @Schema(description = "Last day to pay it") LocalDate dueOn,
        @NotNull @Kronor @AboveZero @Schema(description = "SEK, more than 0") BigDecimal amount) {

    public Instalment {
        amount = Ore.of(amount);
    }

    /** SEK. */
    public static BigDecimal sum(List<Instalment> instalments) {
        return Ore.sum(instalments.stream().map(Instalment::amount));
    }
}
