package se.lansstyrelsen.integration.grants.repayment;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.AboveZero;
import se.lansstyrelsen.integration.grants.Ore;
import se.lansstyrelsen.integration.kit.money.Kronor;

/** The shapes in which repayments are spoken of. */
final class RepaymentViews {

    private RepaymentViews() {}

    @Schema(name = "NewReclaimReceipt", description = "Inbetalning")
    record NewReceipt(
            @NotNull @Kronor @AboveZero @Schema(description = "SEK, at most what is left to pay") BigDecimal amount,
            @NotNull @Schema(description = "Day it came in, today or earlier") LocalDate receivedOn) {

        NewReceipt {
            amount = Ore.of(amount);
        }
    }

    @Schema(name = "Repayment", description = "Återbetalning")
    record RepaymentView(
            UUID reclaimId,
            UUID applicationId,
            RepaymentStatus status,
            @Schema(description = "SEK") BigDecimal demanded,
            @Schema(description = "SEK") BigDecimal received,
            @Schema(description = "SEK") BigDecimal outstanding,
            @Schema(description = "SEK, due before today and not paid") BigDecimal late,
            List<Instalment> instalments,
            List<Receipt> receipts,
            @Schema(nullable = true) LocalDate remindedOn,
            @Schema(description = "Day it was handed over to collection (inkasso)", nullable = true)
                    LocalDate collectionOn) {

        static RepaymentView of(Repayment repayment, LocalDate today) {
            return new RepaymentView(
                    repayment.reclaimId(),
                    repayment.applicationId(),
                    repayment.status(),
                    repayment.demanded(),
                    repayment.received(),
                    repayment.outstanding(),
                    repayment.lateOn(today),
                    repayment.instalments(),
                    repayment.receipts(),
                    repayment.remindedOn(),
                    repayment.collectionOn());
        }
    }
}
