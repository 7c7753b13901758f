package se.lansstyrelsen.integration.grants.reclaim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.AboveZero;
import se.lansstyrelsen.integration.grants.Ore;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.money.Kronor;

/** The shapes in which reclaims are spoken of. */
final class ReclaimViews {

    private static final int LONG = 20_000;

    private ReclaimViews() {}

    @Schema(name = "NewReclaim", description = "Ärende om återkrav")
    record NewReclaim(
            @NotNull ReclaimGround ground,
            @NotNull @Kronor @AboveZero @Schema(description = "SEK, at most what is paid and not reclaimed already")
                    BigDecimal amount,
            @NotBlank @Size(max = LONG) @Schema(description = "Why, in Swedish; what the recipient is told")
                    String reasons,
            @Schema(
                            description = "Whether the recipient caused the fault; with SECTION_39 and only then",
                            nullable = true)
                    Boolean causedByRecipient,
            @Schema(
                            description =
                                    "Whether the recipient saw or should have seen it; with SECTION_39 and only then",
                            nullable = true)
                    Boolean shouldHaveSeen) {

        Suspicion suspicion() {
            return new Suspicion(ground, Ore.of(amount), reasons.strip(), causedByRecipient, shouldHaveSeen);
        }
    }

    @Schema(name = "NewReclaimHearing", description = "Kommunicering")
    record NewHearing(@NotNull @Schema(description = "Last day for the answer, today or later") LocalDate answerBy) {}

    @Schema(name = "NewReclaimAnswer", description = "Mottagarens svar")
    record NewAnswer(@NotBlank @Size(max = LONG) String text) {}

    @Schema(name = "NewReclaimProposal", description = "Förslag till beslut om återkrav")
    record NewProposal(
            @NotNull @Valid ReclaimTerms terms,
            @NotBlank @Size(max = 200) @Schema(description = "Föredragande, by name") String rapporteur) {}

    @Schema(name = "NewReclaimReturn", description = "Återlämnat förslag")
    record NewReturn(@NotBlank @Size(max = LONG) String reasons) {}

    @Schema(name = "NewReclaimClosure", description = "Avslut utan återkrav")
    record NewClosure(
            @NotNull
                    @Schema(
                            description =
                                    "The recipient neither caused the fault nor should have seen it; the only way to close one on the ground of 39 §")
                    Boolean goodFaith,
            @NotBlank @Size(max = LONG) String reasons) {}

    @Schema(name = "NewReclaimDecision", description = "Beslut om återkrav")
    record NewDecision(
            @NotBlank @Size(max = 200) @Schema(description = "Beslutsfattare, by name") String decisionMaker) {}

    @Schema(name = "Reclaim", description = "Återkrav")
    record ReclaimView(
            UUID id,
            UUID applicationId,
            ReclaimStatus status,
            Scheme scheme,
            String decidingCounty,
            String diaryNumber,
            String organisationNumber,
            String applicantName,
            ReclaimGround ground,
            @Schema(description = "SEK") BigDecimal amount,
            String reasons,
            @Schema(nullable = true) Boolean causedByRecipient,
            @Schema(nullable = true) Boolean shouldHaveSeen,
            Instant raisedAt,
            @Schema(nullable = true) LocalDate heardOn,
            @Schema(nullable = true) LocalDate answerBy,
            @Schema(nullable = true) String answer,
            @Schema(nullable = true) LocalDate answeredOn,
            @Schema(description = "As proposed, which only the board sees, and then as decided") ReclaimTerms terms,
            @Schema(description = "Föredragande", nullable = true) String rapporteur,
            @Schema(description = "Why the latest proposal was sent back, to the board", nullable = true)
                    String returnReasons,
            @Schema(description = "Why nothing is reclaimed", nullable = true) String closingReasons,
            @Schema(description = "Beslutsfattare", nullable = true) String decisionMaker,
            @Schema(description = "Day it was decided or closed", nullable = true) LocalDate decidedOn,
            @Schema(description = "SHA-256 of the document's PDF, in hexadecimal", nullable = true)
                    String documentHash) {

        /** @param toBoard which also sees what is not decided yet */
        static ReclaimView of(Reclaim reclaim, boolean toBoard) {
            var suspicion = reclaim.suspicion();
            var open = toBoard || reclaim.status() == ReclaimStatus.DECIDED;
            return new ReclaimView(
                    reclaim.id(),
                    reclaim.applicationId(),
                    reclaim.status(),
                    reclaim.scheme(),
                    reclaim.decidingCounty(),
                    reclaim.diaryNumber(),
                    reclaim.organisationNumber(),
                    reclaim.applicantName(),
                    suspicion.ground(),
                    suspicion.amount(),
                    suspicion.reasons(),
                    suspicion.causedByRecipient(),
                    suspicion.shouldHaveSeen(),
                    reclaim.raisedAt(),
                    reclaim.heardOn(),
                    reclaim.answerBy(),
                    reclaim.answer(),
                    reclaim.answeredOn(),
                    open ? reclaim.terms() : null,
                    open ? reclaim.rapporteur() : null,
                    toBoard ? reclaim.returnReasons() : null,
                    reclaim.closingReasons(),
                    reclaim.decisionMaker(),
                    reclaim.decidedOn(),
                    reclaim.hash());
        }
    }

    /** A row of a list. */
    @Schema(name = "ReclaimSummary", description = "En rad i listan över återkrav")
    record Summary(
            UUID id,
            UUID applicationId,
            ReclaimStatus status,
            Scheme scheme,
            String decidingCounty,
            String diaryNumber,
            String organisationNumber,
            String applicantName,
            ReclaimGround ground,
            @Schema(description = "SEK") BigDecimal amount,
            @Schema(description = "SEK, 0 before a decision") BigDecimal demanded,
            @Schema(nullable = true) LocalDate answerBy,
            @Schema(nullable = true) LocalDate decidedOn) {

        static Summary of(Reclaim reclaim) {
            return new Summary(
                    reclaim.id(),
                    reclaim.applicationId(),
                    reclaim.status(),
                    reclaim.scheme(),
                    reclaim.decidingCounty(),
                    reclaim.diaryNumber(),
                    reclaim.organisationNumber(),
                    reclaim.applicantName(),
                    reclaim.suspicion().ground(),
                    reclaim.suspicion().amount(),
                    reclaim.demanded(),
                    reclaim.answerBy(),
                    reclaim.decidedOn());
        }
    }
}
