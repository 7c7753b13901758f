package se.lansstyrelsen.integration.grants.decision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.scheme.Scheme;

/** A decision as its readers meet it; the text as people read it is its document. */
@Schema(name = "Decision", description = "Beslut")
public record DecisionView(
        UUID id,
        UUID applicationId,
        @Schema(description = "1 for the first on the matter") int number,
        Scheme scheme,
        String diaryNumber,
        @Schema(description = "The board that decided") String decidingCounty,
        String concernedCounty,
        String organisationNumber,
        String applicantName,
        @Schema(nullable = true) String title,
        @Schema(description = "SEK", nullable = true) BigDecimal soughtAmount,
        DecisionTerms terms,
        @Schema(description = "SEK, all that stands granted after it") BigDecimal grantedAmount,
        @Schema(description = "What stands granted, by the year whose frame it is taken from") List<Charge> charges,
        @Schema(description = "Last day of the effort after it", nullable = true) LocalDate endsOn,
        LocalDate decidedOn,
        Instant decidedAt,
        @Schema(description = "Beslutsfattare") String decisionMaker,
        @Schema(description = "Föredragande") String rapporteur,
        @Schema(description = "SHA-256 of the document's PDF, in hexadecimal") String documentHash,
        @Schema(description = "The document, relative to the service's address") String document) {

    static DecisionView of(Decision decision) {
        return new DecisionView(
                decision.id(),
                decision.applicationId(),
                decision.number(),
                decision.scheme(),
                decision.diaryNumber(),
                decision.decidingCounty(),
                decision.concernedCounty(),
                decision.organisationNumber(),
                decision.applicantName(),
                decision.title(),
                decision.soughtAmount(),
                decision.terms(),
                decision.grantedAmount(),
                decision.charges(),
                decision.endsOn(),
                decision.made().decidedOn(),
                decision.made().decidedAt(),
                decision.made().decisionMaker(),
                decision.made().rapporteur(),
                decision.hash(),
                "/grants/v1/decisions/" + decision.id() + "/document");
    }

    /** A row of a list. */
    @Schema(name = "DecisionSummary", description = "En rad i beslutslistan")
    record Summary(
            UUID id,
            UUID applicationId,
            int number,
            DecisionKind kind,
            Outcome outcome,
            Scheme scheme,
            String diaryNumber,
            String decidingCounty,
            String concernedCounty,
            String organisationNumber,
            String applicantName,
            @Schema(nullable = true) String title,
            @Schema(description = "SEK", nullable = true) BigDecimal soughtAmount,
            @Schema(description = "SEK, what it grants; null when it settles no amount", nullable = true)
                    BigDecimal amount,
            @Schema(description = "SEK, all that stands granted after it") BigDecimal grantedAmount,
            LocalDate decidedOn,
            String documentHash) {

        static Summary of(Decision decision) {
            return new Summary(
                    decision.id(),
                    decision.applicationId(),
                    decision.number(),
                    decision.terms().kind(),
                    decision.terms().outcome(),
                    decision.scheme(),
                    decision.diaryNumber(),
                    decision.decidingCounty(),
                    decision.concernedCounty(),
                    decision.organisationNumber(),
                    decision.applicantName(),
                    decision.title(),
                    decision.soughtAmount(),
                    decision.terms().amount(),
                    decision.grantedAmount(),
                    decision.made().decidedOn(),
                    decision.hash());
        }
    }
}
