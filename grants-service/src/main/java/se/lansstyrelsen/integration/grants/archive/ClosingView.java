package se.lansstyrelsen.integration.grants.archive;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A closing as its readers meet it. */
@Schema(name = "Closing", description = "Avslutat ärende")
record ClosingView(
        UUID applicationId,
        @Schema(description = "SEK, 0 when nothing is granted") BigDecimal grantedAmount,
        @Schema(description = "SEK, what came back is not taken off") BigDecimal paidAmount,
        @Schema(description = "SEK of approved cost") BigDecimal usedAmount,
        @Schema(description = "SEK that came in of reclaims") BigDecimal returnedAmount,
        Instant closedAt) {

    static ClosingView of(Closing closing) {
        return new ClosingView(
                closing.applicationId(),
                closing.grantedAmount(),
                closing.paidAmount(),
                closing.usedAmount(),
                closing.returnedAmount(),
                closing.closedAt());
    }
}
