package se.lansstyrelsen.integration.collaboration.issue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.collaboration.goal.Area;
import se.lansstyrelsen.integration.kit.text.Texts;

/** What is raised: a structural problem, what shows it, and what one wishes to come of it. */
@Schema(name = "IssueContent", description = "Medskick")
record IssueContent(
        @NotNull Area area,
        @Size(max = 100) @Schema(description = "Names the area when it is OTHER, and only then", nullable = true)
                String ownArea,
        @NotNull @Size(min = 1, max = 200) String title,
        @NotNull @Size(min = 1, max = 20_000) @Schema(description = "Underlag: what shows the problem") String evidence,
        @NotNull @Size(min = 1, max = 5000) @Schema(description = "Önskat resultat") String wishedOutcome,
        @Schema(description = "The day it was raised; default today", nullable = true) LocalDate on) {

    IssueContent {
        ownArea = Texts.strippedOrNull(ownArea);
        title = Texts.strippedOrNull(title);
        evidence = Texts.strippedOrNull(evidence);
        wishedOutcome = Texts.strippedOrNull(wishedOutcome);
    }
}
