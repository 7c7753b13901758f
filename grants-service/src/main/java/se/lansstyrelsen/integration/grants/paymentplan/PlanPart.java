package se.lansstyrelsen.integration.grants.paymentplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.Ore;

/**
 * One payment to come (delutbetalning).
 *
 * @param number from 1 within the plan
 * @param amount SEK, more than 0
 * @param lastDay to requisition it, null unless it is paid on requisition
 * @param report it waits for, null unless it is paid after one
 */
@Schema(name = "PlanPart", description = "Delutbetalning")
public record PlanPart(
        int number,
        @Schema(description = "SEK") BigDecimal amount,
        PaymentCondition condition,
        @Schema(description = "Last day to requisition it; after it the right lapses", nullable = true)
                LocalDate lastDay,
        @Schema(description = "The report it waits for", nullable = true) AwaitedReport report) {

    /** SEK. */
    static BigDecimal sum(List<PlanPart> parts) {
        return Ore.sum(parts.stream().map(PlanPart::amount));
    }
}
