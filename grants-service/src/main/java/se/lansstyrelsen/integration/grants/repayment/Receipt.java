package se.lansstyrelsen.integration.grants.repayment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money that came in (inbetalning), and where it went. @param parts making the amount, the earliest year first */
@Schema(name = "ReclaimReceipt", description = "Inbetalning")
public record Receipt(
        UUID id,
        @Schema(description = "SEK") BigDecimal amount,
        LocalDate receivedOn,
        List<Part> parts,
        Instant recordedAt) {

    /** The part of a receipt that belongs to one year's frame. */
    @Schema(name = "ReclaimReceiptPart", description = "Inbetalningens del för ett års medel")
    public record Part(
            @Schema(description = "The year whose frame it was paid from") int year,
            @Schema(description = "SEK") BigDecimal amount,
            Destination destination) {}

    /** Where money paid back belongs. */
    public enum Destination {
        /** Tillbaka till årets ram. */
        FRAME,
        /** Återförs till staten, since the year of the frame is over. */
        STATE
    }
}
