package se.lansstyrelsen.integration.collaboration.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** What a county sets out to do in an area during a year. */
@Schema(name = "GoalContent", description = "Mål för samverkan")
record GoalContent(
        @NotNull @Min(2016) @Max(2200) Integer year,
        @NotNull @Schema(description = "The county whose goal it is") String countyCode,
        @NotNull Area area,
        @Size(max = 100) @Schema(description = "Names the area when it is OTHER, and only then", nullable = true)
                String ownArea,
        @NotNull @Size(min = 1, max = 2000) @Schema(description = "Målets lydelse") String wording,
        @Size(max = 20) @Schema(description = "Särskilt fokus under året")
                List<@NotNull @Size(min = 1, max = 1000) String> focusPoints,
        @Size(max = 20) @Valid List<@NotNull Indicator> indicators) {

    GoalContent {
        ownArea = Texts.strippedOrNull(ownArea);
        wording = Texts.strippedOrNull(wording);
        focusPoints = focusPoints == null ? List.of() : focusPoints;
        indicators = indicators == null ? List.of() : indicators;
    }

    GoalContent inYear(int next) {
        return new GoalContent(next, countyCode, area, ownArea, wording, focusPoints, indicators);
    }
}
