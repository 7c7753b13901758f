package se.lansstyrelsen.integration.grants.paymentstop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shapes in which stops on payments are spoken of. */
final class StopViews {

    private StopViews() {}

    @Schema(name = "NewPaymentStop", description = "Utbetalningsstopp")
    record NewStop(
            @NotBlank @Size(max = 2000) @Schema(description = "Why nothing may be paid; no personal data")
                    String reason) {}

    @Schema(name = "PaymentStopLifting", description = "Hävt utbetalningsstopp")
    record Lifting(
            @NotBlank @Size(max = 2000) @Schema(description = "Why payments may go on; no personal data")
                    String reason) {}

    @Schema(name = "PaymentStop", description = "Utbetalningsstopp")
    record StopView(
            UUID id,
            UUID applicationId,
            boolean stands,
            String reason,
            Instant stoppedAt,
            @Schema(nullable = true) String liftingReason,
            @Schema(nullable = true) Instant liftedAt) {

        static StopView of(PaymentStop stop) {
            return new StopView(
                    stop.id(),
                    stop.applicationId(),
                    stop.stands(),
                    stop.reason(),
                    stop.stoppedAt(),
                    stop.liftingReason(),
                    stop.liftedAt());
        }
    }
}
