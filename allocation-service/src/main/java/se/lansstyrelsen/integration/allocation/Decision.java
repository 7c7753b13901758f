package se.lansstyrelsen.integration.allocation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;
import se.lansstyrelsen.integration.kit.time.PastDays;

/** A decision's own facts (beslut), as they come in a body; the rapporteur's name stays in tables, never in an event. */
@Schema(name = "NewDecision")
public record Decision(
        @NotBlank @Size(max = 50) @Schema(description = "Diarienummer", examples = "400-1234-2017") String diaryNumber,
        @NotNull @Schema(description = "Day of the decision, today or earlier") LocalDate decidedOn,
        @NotBlank @Size(max = 200) @Schema(description = "Föredragande, by name") String rapporteur) {

    public Decision {
        diaryNumber = Texts.strippedOrNull(diaryNumber);
        rapporteur = Texts.strippedOrNull(rapporteur);
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 422 when its day has not come */
    public void mustNotBeDatedAfter(LocalDate today) {
        PastDays.mustHaveCome("decidedOn", decidedOn, today);
    }
}
