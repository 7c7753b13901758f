package se.lansstyrelsen.integration.collaboration.initiative;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An initiative with what it came to. */
@Schema(name = "Initiative", description = "Egen insats med resultat")
record InitiativeView(UUID id, InitiativeContent content, List<YearlyReport> reports) {

    @Schema(name = "InitiativeReportContent", description = "Resultat ett år")
    record NewReport(
            @NotNull @Min(2016) @Max(2200) Integer year,
            @NotNull @Size(min = 1, max = 10_000) String results,
            @NotNull @Min(0) @Schema(description = "Participants who are women") Integer women,
            @NotNull @Min(0) @Schema(description = "Participants who are men") Integer men) {

        YearlyReport on(LocalDate day) {
            return new YearlyReport(year, results, women, men, day);
        }
    }
}
