package se.lansstyrelsen.integration.collaboration.mail;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What goes in and out of the post's API. */
final class MailViews {

    private MailViews() {}

    @Schema(name = "Delivery", description = "Utskick till en mottagare")
    record DeliveryView(
            UUID id,
            UUID letterId,
            DeliveryState state,
            @Schema(description = "Null when erased", nullable = true) String recipient,
            int tries,
            @Schema(nullable = true) Instant settledAt,
            @Schema(nullable = true) String reason) {}

    @Schema(description = "What became of a letter in doubt, or what shall")
    enum Outcome {
        RECEIVED,
        SEND_AGAIN
    }

    @Schema(name = "DeliveryResolution", description = "Besked om tveksamt utskick")
    record Resolution(@NotNull Outcome outcome) {}

    @Schema(name = "MailBounce", description = "Studs")
    record Bounce(
            @NotNull @Schema(description = "The delivery, as the bounce address names it") UUID deliveryId,
            @NotNull
                    @Pattern(regexp = "[45]\\.\\d{1,3}\\.\\d{1,3}", message = "is a status code of RFC 3463 like 5.1.1")
                    @Schema(description = "Status code by RFC 3463", examples = "5.1.1")
                    String status,
            @Size(max = 500) @Schema(nullable = true) String diagnostic) {

        boolean permanent() {
            return status.startsWith("5");
        }
    }
}
