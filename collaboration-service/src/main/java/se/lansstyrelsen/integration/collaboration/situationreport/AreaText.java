package se.lansstyrelsen.integration.collaboration.situationreport;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.collaboration.goal.Area;

/** What is written about an area. */
@Schema(name = "AreaText", description = "Text om ett område")
record AreaText(
        @NotNull Area area,
        @NotNull @Size(min = 1, max = 20_000) @Schema(description = "Markdown without HTML and pictures")
                String text) {}
