package se.lansstyrelsen.integration.grants.opinion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** The shapes in which opinions are spoken of. */
final class OpinionViews {

    private OpinionViews() {}

    @Schema(name = "NewOpinionInvitation", description = "Tillfälle att yttra sig")
    record NewInvitation(
            @NotNull @Schema(description = "Last day for the answer, today or later") LocalDate answerBy) {}

    @Schema(name = "NewOpinion", description = "Yttrande")
    record NewOpinion(
            @NotNull Stance stance,
            @Size(max = 20_000) @Schema(description = "Why, in Swedish; may be left out with REFRAINS", nullable = true)
                    String text) {

        NewOpinion {
            text = Texts.strippedOrNull(text);
        }
    }

    @Schema(name = "Opinion", description = "Yttrande av den berörda länsstyrelsen")
    record OpinionView(
            UUID id,
            UUID applicationId,
            String diaryNumber,
            @Schema(description = "The county concerned, which answers") String countyCode,
            @Schema(description = "The board that asks and decides") String decidingCounty,
            OpinionState state,
            LocalDate answerBy,
            Instant invitedAt,
            @Schema(nullable = true) Instant answeredAt,
            @Schema(nullable = true) Stance stance,
            @Schema(nullable = true) String text) {

        static OpinionView of(Opinion opinion, LocalDate today) {
            return new OpinionView(
                    opinion.id(),
                    opinion.applicationId(),
                    opinion.diaryNumber(),
                    opinion.countyCode(),
                    opinion.decidingCounty(),
                    opinion.stateOn(today),
                    opinion.answerBy(),
                    opinion.invitedAt(),
                    opinion.answeredAt(),
                    opinion.stance(),
                    opinion.text());
        }
    }
}
