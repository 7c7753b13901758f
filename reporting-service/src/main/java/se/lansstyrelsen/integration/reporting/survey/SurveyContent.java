package se.lansstyrelsen.integration.reporting.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** A questionnaire to the 290 municipalities (enkät). */
@Schema(name = "SurveyContent", description = "Enkät till kommunerna")
record SurveyContent(
        @NotNull
                @Pattern(regexp = "[a-z][a-z0-9-]{0,58}")
                @Schema(description = "The same over the years", examples = "lagesbilder")
                String code,
        @NotNull @Min(2010) @Max(2200) Integer year,
        @NotNull @Size(min = 1, max = 200) String title,
        @NotNull LocalDate opensOn,
        @NotNull @Schema(description = "Last day for answers") LocalDate closesOn,
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid SurveyQuestion> questions) {

    SurveyContent {
        title = Texts.strippedOrNull(title);
        questions = questions == null ? null : List.copyOf(questions);
    }

    Optional<SurveyQuestion> question(String code) {
        return questions.stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }
}
