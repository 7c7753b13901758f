package se.lansstyrelsen.integration.grants.conflict;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shapes in which conflicts of interest are spoken of. */
final class ConflictViews {

    private ConflictViews() {}

    @Schema(name = "NewConflictDeclaration", description = "Jävsdeklaration, the caller's own")
    record NewDeclaration(
            @NotNull Boolean conflict,
            @Schema(description = "Point of 16 § förvaltningslagen; exactly when there is a conflict", nullable = true)
                    Ground ground) {}

    @Schema(name = "NewConflictLifting", description = "Prövning av jävsfrågan")
    record NewLifting(
            @NotBlank @Size(max = 2000) @Schema(description = "Why it does not hinder the officer; no personal data")
                    String reason) {}

    @Schema(name = "ConflictDeclaration", description = "Jävsdeklaration")
    record DeclarationView(
            UUID id,
            UUID applicationId,
            @Schema(description = "Subject of the officer who declares") String officer,
            @Schema(description = "Of the officer's board") String countyCode,
            boolean conflict,
            @Schema(nullable = true) Ground ground,
            @Schema(description = "Bars the officer from the matter") boolean stands,
            @Schema(description = "The officer's latest, which counts") boolean counts,
            Instant declaredAt,
            @Schema(nullable = true) Instant liftedAt,
            @Schema(description = "Subject of the decision-maker who lifted it", nullable = true) String liftedBy,
            @Schema(nullable = true) String liftingReason) {

        static DeclarationView of(ConflictDeclaration declaration, boolean counts) {
            return new DeclarationView(
                    declaration.id(),
                    declaration.applicationId(),
                    declaration.officer(),
                    declaration.countyCode(),
                    declaration.isConflict(),
                    declaration.ground(),
                    counts && declaration.stands(),
                    counts,
                    declaration.declaredAt(),
                    declaration.liftedAt(),
                    declaration.liftedBy(),
                    declaration.liftingReason());
        }
    }
}
