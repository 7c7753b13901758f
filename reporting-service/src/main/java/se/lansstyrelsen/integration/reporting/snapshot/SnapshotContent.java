package se.lansstyrelsen.integration.reporting.snapshot;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to freeze. */
@Schema(name = "SnapshotContent", description = "Ögonblicksbild av siffror")
record SnapshotContent(
        @NotNull @Size(min = 1, max = 30) Set<@NotNull @Min(2010) @Max(2200) Integer> years,
        @Size(max = 100) @Schema(description = "Codes; every indicator without them") Set<@NotNull String> indicators,
        @NotNull @Schema(description = "Last day that counts") LocalDate asOf) {

    SnapshotContent {
        years = years == null ? null : Set.copyOf(years);
        indicators = indicators == null ? Set.of() : Set.copyOf(indicators);
    }
}
