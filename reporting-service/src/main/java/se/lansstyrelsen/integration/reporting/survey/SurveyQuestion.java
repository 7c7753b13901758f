package se.lansstyrelsen.integration.reporting.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** A question of a questionnaire. */
@Schema(name = "SurveyQuestion", description = "Fråga i en enkät")
record SurveyQuestion(
        @NotNull
                @Pattern(regexp = "[a-z][a-z0-9-]{0,58}")
                @Schema(
                        description = "The same code over the years makes answers comparable",
                        examples = "bostad-anvisade")
                String code,
        @NotNull @Size(min = 1, max = 2000) String wording,
        @NotNull Kind kind,
        @NotNull Boolean required,
        @Size(max = 20) @Schema(description = "CHOICE and CHOICES: what may be chosen")
                List<@NotNull @Size(min = 1, max = 200) String> choices,
        @Schema(description = "Put only when an earlier question has one of these answers; none puts it to all")
                List<@NotNull @Valid Condition> onlyIf,
        @Schema(description = "NUMBER: code of the indicator that the answer is a figure of", nullable = true)
                String indicator) {

    SurveyQuestion {
        wording = Texts.strippedOrNull(wording);
        choices = choices == null ? List.of() : List.copyOf(choices);
        onlyIf = onlyIf == null ? List.of() : List.copyOf(onlyIf);
    }

    /** How it is answered. */
    @Schema(name = "SurveyQuestionKind")
    enum Kind {
        CHOICE,
        CHOICES,
        NUMBER,
        TEXT
    }

    /** An earlier question's answers, of which one must have been given. */
    @Schema(name = "SurveyCondition")
    record Condition(@NotNull String questionCode, @NotNull @Size(min = 1, max = 20) List<@NotNull String> answers) {}

    /** Whether it is put to a municipality that has answered so. */
    boolean isPut(Map<String, SurveyAnswer> given) {
        return onlyIf.stream()
                .allMatch(condition -> given.containsKey(condition.questionCode())
                        && given.get(condition.questionCode()).chosen().stream()
                                .anyMatch(condition.answers()::contains));
    }

    Optional<String> fault(SurveyAnswer answer) {
        var chosen = answer.chosen();
        return switch (kind) {
            case CHOICE -> chosen.size() == 1 && choices.containsAll(chosen)
                    ? Optional.empty()
                    : Optional.of("takes one of " + choices);
            case CHOICES -> !chosen.isEmpty() && choices.containsAll(chosen)
                    ? Optional.empty()
                    : Optional.of("takes some of " + choices);
            case NUMBER -> answer.number() != null ? Optional.empty() : Optional.of("takes a number");
            case TEXT -> answer.text() != null ? Optional.empty() : Optional.of("takes a text");
        };
    }
}
