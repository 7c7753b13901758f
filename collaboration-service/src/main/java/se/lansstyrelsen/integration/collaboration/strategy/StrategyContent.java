package se.lansstyrelsen.integration.collaboration.strategy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** A county's regional strategy: how long it stands and which goals it carries. */
@Schema(name = "StrategyContent", description = "Regional strategi")
record StrategyContent(
        @NotNull String countyCode,
        @NotNull @Size(min = 1, max = 300) String title,
        @NotNull @Size(min = 1, max = 20_000) String summary,
        @Size(max = 1000) @Schema(description = "Where the whole document is read", nullable = true)
                String documentAddress,
        @NotNull LocalDate validFrom,
        @NotNull @Schema(description = "Last day") LocalDate validTo,
        @Size(max = 100) @Schema(description = "The county's goals that it carries") Set<@NotNull UUID> goalIds) {

    StrategyContent {
        title = Texts.strippedOrNull(title);
        summary = Texts.strippedOrNull(summary);
        documentAddress = Texts.strippedOrNull(documentAddress);
        goalIds = goalIds == null ? Set.of() : Set.copyOf(goalIds);
    }
}
