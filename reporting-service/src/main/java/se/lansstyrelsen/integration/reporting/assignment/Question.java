package se.lansstyrelsen.integration.reporting.assignment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** A question of the assignment's template, put to each county board. */
@Schema(name = "AssignmentQuestion", description = "Fråga i mallen för länsrapporten")
public record Question(
        @NotNull
                @Pattern(regexp = "[a-z][a-z0-9-]{0,58}")
                @Schema(description = "The same code over the years makes answers comparable", examples = "beredskap")
                String code,
        @NotNull @Schema(description = "Code of its chapter") String chapter,
        @NotNull @Size(min = 1, max = 200) String heading,
        @NotNull @Size(min = 1, max = 4000) String wording,
        @NotNull QuestionKind kind,
        @NotNull Boolean required,
        @Size(max = 12) @Schema(description = "TABLE: its columns")
                List<@NotNull @Size(min = 1, max = 100) String> columns,
        @Size(max = 20) @Schema(description = "CHOICE: what may be chosen")
                List<@NotNull @Size(min = 1, max = 200) String> choices,
        @Size(max = 20) @Schema(description = "FIGURES: codes of indicators") List<@NotNull String> indicators,
        @Schema(description = "What a text may begin from, tried in order") List<@NotNull PrefillSource> prefillFrom,
        @Min(2010)
                @Max(2200)
                @Schema(description = "FIGURES: their year, when it is not the assignment's", nullable = true)
                Integer figureYear) {

    public Question {
        heading = Texts.strippedOrNull(heading);
        wording = Texts.strippedOrNull(wording);
        columns = columns == null ? List.of() : List.copyOf(columns);
        choices = choices == null ? List.of() : List.copyOf(choices);
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
        prefillFrom = prefillFrom == null ? List.of() : List.copyOf(prefillFrom);
    }
}
