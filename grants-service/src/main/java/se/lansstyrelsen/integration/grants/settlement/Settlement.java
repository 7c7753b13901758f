package se.lansstyrelsen.integration.grants.settlement;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a grant stands between the board and its recipient, in kronor (avstämning). */
@Schema(name = "Settlement", description = "Avstämning av ett bidrag")
record Settlement(
        UUID applicationId,
        @Schema(description = "SEK") BigDecimal granted,
        @Schema(description = "SEK, what came back is not taken off") BigDecimal paid,
        @Schema(description = "SEK, over all approved reports") BigDecimal approvedCost,
        @Schema(description = "SEK, what is granted without what is approved") BigDecimal unspent,
        @Schema(description = "SEK, what reclaim decisions demand back") BigDecimal reclaimed,
        @Schema(description = "SEK, what reclaim decisions let the recipient keep") BigDecimal waived,
        @Schema(description = "SEK, what has come in of the reclaimed") BigDecimal received,
        @Schema(description = "SEK, what is left to come in of it") BigDecimal outstanding,
        @Schema(
                        description =
                                "SEK, what is paid and neither reclaimed nor approved; below zero when more is approved than paid")
                BigDecimal open,
        @Schema(description = "A reclaim is under way or unpaid, so that nothing is paid out") boolean barred) {

    static Settlement of(
            UUID applicationId,
            BigDecimal granted,
            BigDecimal paid,
            BigDecimal approvedCost,
            BigDecimal reclaimed,
            BigDecimal waived,
            BigDecimal received,
            boolean barred) {
        return new Settlement(
                applicationId,
                granted,
                paid,
                approvedCost,
                granted.subtract(approvedCost),
                reclaimed,
                waived,
                received,
                reclaimed.subtract(received),
                paid.subtract(reclaimed).subtract(approvedCost),
                barred);
    }
}
