package se.lansstyrelsen.integration.reporting.delivery;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.text.Texts;

/** Shapes of deliveries. */
final class DeliveryViews {

    private DeliveryViews() {}

    @Schema(name = "ReportDelivery", description = "Överlämnande till departementet")
    record View(
            UUID id,
            UUID nationalReportId,
            String channel,
            @Schema(description = "SHA-256 of the bytes that were delivered") String hash,
            Instant deliveredAt,
            @Schema(nullable = true, description = "The ministry's reference") String receipt,
            @Schema(nullable = true) Instant receivedAt) {}

    @Schema(name = "NewReportDelivery", description = "Överlämnande")
    record NewDelivery(
            @NotNull @Size(min = 1, max = 100) @Schema(examples = "E-post till departementets registrator")
                    String channel,
            @NotNull Instant deliveredAt,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") @Schema(description = "SHA-256 of the file that was sent")
                    String hash) {

        NewDelivery {
            channel = Texts.strippedOrNull(channel);
        }
    }

    @Schema(name = "NewReportReceipt", description = "Mottagningskvitto")
    record NewReceipt(
            @NotNull
                    @Size(min = 1, max = 100)
                    @Schema(description = "The ministry's reference", examples = "A2021/00123")
                    String reference,
            @NotNull Instant receivedAt,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") @Schema(description = "SHA-256 of the file that was received")
                    String hash) {

        NewReceipt {
            reference = Texts.strippedOrNull(reference);
        }
    }
}
