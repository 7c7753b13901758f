package se.lansstyrelsen.integration.reporting.nationalreport;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who decides, on whose presentation, what whom wrote, under which numbers. */
@Schema(name = "ReportDecisionBlock", description = "Beslutsuppgifter")
record DecisionBlock(
        @NotNull @Valid Official decisionMaker,
        @NotNull @Valid @Schema(description = "Föredragande") Official rapporteur,
        @NotNull @Valid @Schema(description = "Författare") Official writer,
        @NotNull @Size(min = 1, max = 30) @Schema(description = "Diarienummer of boards and ministry")
                List<@NotNull @Valid DiaryNumber> diaryNumbers) {

    @Schema(name = "ReportDiaryNumber")
    record DiaryNumber(
            @NotNull @Size(min = 1, max = 100) String authority,
            @NotNull @Size(min = 1, max = 60) @Schema(examples = "851-1234-2021") String number) {}

    DecisionBlock {
        diaryNumbers = diaryNumbers == null ? null : List.copyOf(diaryNumbers);
    }
}
