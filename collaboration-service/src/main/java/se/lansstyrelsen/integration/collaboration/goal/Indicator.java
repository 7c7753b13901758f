package se.lansstyrelsen.integration.collaboration.goal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What shows whether a goal is reached. @param baseline in the unit, null when unknown @param target likewise */
@Schema(name = "GoalIndicator", description = "Indikator")
record Indicator(
        @NotNull @Size(min = 1, max = 200) String name,
        @NotNull @Size(min = 1, max = 40) @Schema(examples = "procent") String unit,
        @Schema(nullable = true) BigDecimal baseline,
        @Schema(nullable = true) BigDecimal target,
        @NotNull @Size(min = 1, max = 300) @Schema(description = "Where the figures come from") String source) {}
