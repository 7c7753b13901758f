package se.lansstyrelsen.integration.allocation.transfer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.allocation.Move;
import se.lansstyrelsen.integration.allocation.consent.ConsentView;
import se.lansstyrelsen.integration.kit.text.Texts;

/** The shapes in which transfers are spoken of. */
final class TransferViews {

    private TransferViews() {}

    @Schema(name = "NewQuotaTransfer", description = "Omfördelning av kommuntal")
    record NewQuotaTransfer(
            @NotNull @Min(2016) @Max(2100) Integer year,
            @NotNull @Pattern(regexp = "\\d{4}", message = "must be four digits") String fromMunicipality,
            @NotNull @Pattern(regexp = "\\d{4}", message = "must be four digits") String toMunicipality,
            @NotNull @Min(1) @Max(100_000) Integer persons,
            @NotBlank @Size(max = 2000) String reason,
            @NotNull @Schema(description = "Whether children are concerned") Boolean childrenConcerned,
            @Size(max = 10_000)
                    @Schema(
                            description =
                                    "How the best interests of the child were considered (barnets bästa); demanded when children are concerned",
                            nullable = true)
                    String bestInterestsOfTheChild) {

        TransferTerms terms() {
            return new TransferTerms(
                    TransferKind.QUOTA,
                    new Move(year, fromMunicipality, toMunicipality, persons),
                    reason.strip(),
                    childrenConcerned,
                    Texts.strippedOrNull(bestInterestsOfTheChild));
        }
    }

    @Schema(name = "NewShareTransfer", description = "Omfördelning av andelstal")
    record NewShareTransfer(
            @NotNull @Min(2016) @Max(2100) Integer year,
            @NotNull @Pattern(regexp = "\\d{4}", message = "must be four digits") String fromMunicipality,
            @NotNull @Pattern(regexp = "\\d{4}", message = "must be four digits") String toMunicipality,
            @NotNull @Min(1) @Max(1000) Integer promille,
            @NotBlank @Size(max = 2000) String reason,
            @NotBlank
                    @Size(max = 10_000)
                    @Schema(description = "How the best interests of the child were considered (barnets bästa)")
                    String bestInterestsOfTheChild) {

        /** Shares concern children always. */
        TransferTerms terms() {
            return new TransferTerms(
                    TransferKind.SHARE,
                    new Move(year, fromMunicipality, toMunicipality, promille),
                    reason.strip(),
                    true,
                    bestInterestsOfTheChild.strip());
        }
    }

    @Schema(name = "Transfer", description = "Omfördelning av kommuntal eller andelstal")
    record TransferView(
            UUID id,
            TransferKind kind,
            TransferStatus status,
            int year,
            String countyCode,
            String fromMunicipality,
            String toMunicipality,
            @Schema(description = "Of the quota; null for a share", nullable = true) Integer persons,
            @Schema(description = "Of the share; null for a quota", nullable = true) Integer promille,
            String reason,
            boolean childrenConcerned,
            @Schema(nullable = true) String bestInterestsOfTheChild,
            Instant registeredAt,
            @Schema(description = "Given so far; both municipalities' are needed") List<ConsentView> consents,
            @Schema(nullable = true) String diaryNumber,
            @Schema(nullable = true) LocalDate decidedOn,
            @Schema(nullable = true) String rapporteur,
            @Schema(description = "The plan that its confirmation made", nullable = true) UUID quotaPlanId) {

        static TransferView of(Transfer transfer, List<ConsentView> consents) {
            var move = transfer.move();
            var isQuota = transfer.kind() == TransferKind.QUOTA;
            return new TransferView(
                    transfer.id(),
                    transfer.kind(),
                    transfer.status(),
                    move.year(),
                    move.fromCounty(),
                    move.fromMunicipality(),
                    move.toMunicipality(),
                    isQuota ? move.amount() : null,
                    isQuota ? null : move.amount(),
                    transfer.reason(),
                    transfer.childrenConcerned(),
                    transfer.bestInterests(),
                    transfer.registeredAt(),
                    consents,
                    transfer.diaryNumber(),
                    transfer.decidedOn(),
                    transfer.rapporteur(),
                    transfer.quotaPlanId());
        }
    }
}
