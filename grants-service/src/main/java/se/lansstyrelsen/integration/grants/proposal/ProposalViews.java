package se.lansstyrelsen.integration.grants.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.decision.DecisionTerms;
import se.lansstyrelsen.integration.kit.text.Texts;

/** The shapes in which proposals are spoken of. */
final class ProposalViews {

    private ProposalViews() {}

    @Schema(name = "NewProposal", description = "Förslag till beslut")
    record NewProposal(
            @NotNull @Valid DecisionTerms terms,
            @NotBlank
                    @Size(max = 200)
                    @Schema(
                            description = "Föredragande, as the document names the one who proposes",
                            examples = "Eva Ek, handläggare")
                    String rapporteur) {

        NewProposal {
            rapporteur = Texts.strippedOrNull(rapporteur);
        }
    }

    @Schema(name = "NewDecision", description = "Beslut enligt förslaget")
    record NewDecision(
            @NotBlank
                    @Size(max = 200)
                    @Schema(
                            description = "Beslutsfattare, as the document names the one who decides",
                            examples = "Anna Alm, enhetschef")
                    String decisionMaker,
            @Schema(description = "Day of the decision, today or earlier; today when left out", nullable = true)
                    LocalDate decidedOn) {

        NewDecision {
            decisionMaker = Texts.strippedOrNull(decisionMaker);
        }
    }

    @Schema(name = "Proposal", description = "Förslag till beslut")
    record ProposalView(
            UUID id,
            UUID applicationId,
            ProposalStatus status,
            DecisionTerms terms,
            @Schema(description = "Föredragande") String rapporteur,
            Instant proposedAt,
            @Schema(description = "Why it was sent back", nullable = true) String returnReason,
            @Schema(description = "When it was returned or decided", nullable = true) Instant closedAt,
            @Schema(description = "The decision it became", nullable = true) UUID decisionId) {

        static ProposalView of(Proposal proposal) {
            return new ProposalView(
                    proposal.id(),
                    proposal.applicationId(),
                    proposal.status(),
                    proposal.terms(),
                    proposal.rapporteur(),
                    proposal.proposedAt(),
                    proposal.returnReason(),
                    proposal.closedAt(),
                    proposal.decisionId());
        }
    }
}
