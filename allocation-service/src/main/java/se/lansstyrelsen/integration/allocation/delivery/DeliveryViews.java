package se.lansstyrelsen.integration.allocation.delivery;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shapes in which deliveries are spoken of. */
final class DeliveryViews {

    private DeliveryViews() {}

    @Schema(name = "NewQuotaDelivery")
    record NewDelivery(
            @NotNull @Min(2016) @Max(2100) Integer year,
            @Size(max = 2000)
                    @Schema(
                            description = "Demanded while a county is missing; no personal data. Dropped when none is",
                            nullable = true)
                    String incompleteReason) {}

    @Schema(name = "NewReceipt")
    record NewReceipt(
            @NotNull
                    @Pattern(regexp = "[0-9a-fA-F]{64}", message = "must be a SHA-256 in hexadecimal")
                    @Schema(description = "SHA-256 of the file as it was received")
                    String fileHash) {}

    @Schema(name = "QuotaDelivery", description = "Leverans av kommuntal och andelstal till Migrationsverket")
    record DeliveryView(
            UUID id,
            int year,
            @Schema(description = "SHA-256 of the file's bytes, hexadecimal") String fileHash,
            @Schema(description = "Rows in the file, one for each municipality") int rows,
            @Schema(description = "Sum of the stated kommuntal") int quotaSum,
            @Schema(description = "Sum of the standing andelstal, in promille") int shareSum,
            @Schema(description = "Counties that lacked something when it was made") List<MissingCounty> missing,
            @Schema(description = "Why it was delivered without them", nullable = true) String incompleteReason,
            Instant madeAt,
            @Schema(description = "The year's delivery before this one", nullable = true) UUID replaces,
            @Schema(description = "When Migrationsverket acknowledged it (kvittens)", nullable = true)
                    Instant receivedAt) {

        static DeliveryView of(QuotaDelivery delivery) {
            return new DeliveryView(
                    delivery.id(),
                    delivery.year(),
                    delivery.fileHash(),
                    delivery.rows(),
                    delivery.quotaSum(),
                    delivery.shareSum(),
                    delivery.missing(),
                    delivery.incompleteReason(),
                    delivery.madeAt(),
                    delivery.replaces(),
                    delivery.receivedAt());
        }
    }
}
