package se.lansstyrelsen.integration.reporting.assignment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** A chapter of the county reports and of the national report. */
@Schema(name = "AssignmentChapter", description = "Kapitel")
public record Chapter(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,58}") @Schema(examples = "mottagandet") String code,
        @NotNull @Size(min = 1, max = 200) String title,
        @NotNull @Min(1) @Max(2) @Schema(description = "1 for a chapter, 2 for a part of the one before")
                Integer level) {

    public Chapter {
        title = Texts.strippedOrNull(title);
    }
}
