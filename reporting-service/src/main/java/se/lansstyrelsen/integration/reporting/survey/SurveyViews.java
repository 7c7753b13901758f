package se.lansstyrelsen.integration.reporting.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Shapes of surveys. */
final class SurveyViews {

    private SurveyViews() {}

    @Schema(name = "Survey", description = "Enkät")
    record View(UUID id, int edition, boolean open, SurveyContent content) {}

    @Schema(name = "SurveyResponse", description = "En kommuns svar")
    record Response(
            UUID id,
            UUID surveyId,
            String municipalityCode,
            @Schema(description = "Edition of the questionnaire it answers") int edition,
            LocalDate answeredOn,
            List<SurveyAnswer> answers) {}

    @Schema(name = "NewSurveyResponse", description = "Svar på en enkät")
    record NewResponse(
            @NotNull @Pattern(regexp = "[0-9]{4}") String municipalityCode,
            @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid SurveyAnswer> answers) {}

    @Schema(name = "SurveyResponseAnswers")
    record Answers(@NotNull @Size(min = 1, max = 200) List<@NotNull @Valid SurveyAnswer> answers) {}

    @Schema(name = "SurveyResponseRate", description = "Svarsfrekvens")
    record Rate(
            @Schema(nullable = true, description = "Null for the nation") String countyCode,
            String name,
            int asked,
            int answered,
            @Schema(description = "In percent with one decimal") BigDecimal rate) {}

    @Schema(name = "SurveyResult", description = "Fördelning av svar på en fråga")
    record Result(
            int year,
            String questionCode,
            @Schema(
                            description =
                                    "The answer; null in the rows of those that did not answer, were not asked, or answered a number",
                            nullable = true)
                    String answer,
            @Schema(description = "ANSWERED, NOT_ANSWERED (uppgift saknas), NOT_ASKED or SUM") String row,
            int municipalities,
            @Schema(nullable = true, description = "Percent of those that answered, with one decimal") BigDecimal share,
            @Schema(nullable = true, description = "SUM: of the numbers answered") BigDecimal sum) {}
}
