package se.lansstyrelsen.integration.reporting.survey;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** A municipality's answer to a question. */
@Schema(name = "SurveyAnswer", description = "Kommunens svar")
record SurveyAnswer(
        @NotNull String questionCode,
        @Size(max = 20) @Schema(description = "CHOICE and CHOICES") List<@NotNull String> chosen,
        @Schema(description = "NUMBER", nullable = true) BigDecimal number,
        @Size(min = 1, max = 10_000) @Schema(description = "TEXT", nullable = true) String text) {

    SurveyAnswer {
        chosen = chosen == null ? List.of() : List.copyOf(chosen);
        text = Texts.strippedOrNull(text);
    }
}
