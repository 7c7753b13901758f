package se.lansstyrelsen.integration.grants.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.Ore;
import se.lansstyrelsen.integration.grants.application.CostType;
import se.lansstyrelsen.integration.kit.money.Kronor;
import se.lansstyrelsen.integration.kit.text.Texts;

/** What the officer says of a reported cost; what is approved and what is not make it, to the öre. */
@Schema(name = "ReviewedLine", description = "Granskad kostnad")
public record ReviewedLine(
        @NotNull CostType costType,
        @NotNull @PositiveOrZero @Kronor @Schema(description = "Godkänd kostnad, SEK") BigDecimal approved,
        @NotNull @PositiveOrZero @Kronor @Schema(description = "Icke stödberättigande kostnad, SEK")
                BigDecimal ineligible,
        @Size(max = 5000) @Schema(description = "Why, where something is ineligible", nullable = true) String reason) {

    public ReviewedLine {
        approved = Ore.of(approved);
        ineligible = Ore.of(ineligible);
        reason = Texts.strippedOrNull(reason);
    }
}
