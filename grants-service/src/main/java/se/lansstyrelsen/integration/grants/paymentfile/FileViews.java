package se.lansstyrelsen.integration.grants.paymentfile;

import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shapes in which payment files are spoken of. */
final class FileViews {

    private FileViews() {}

    @Schema(name = "NewPaymentFile", description = "Betalfil")
    record NewFile(
            @NotBlank @Schema(description = "The board that pays, two digits", examples = "13") String countyCode) {}

    @Schema(name = "PaymentFile", description = "Betalfil")
    record FileView(
            UUID id,
            @Schema(description = "By which the bank's answers know it") String messageId,
            String countyCode,
            @Schema(description = "How many payments it holds") int payments,
            @Schema(description = "SEK") BigDecimal sum,
            @Schema(description = "SHA-256 of the file, in hexadecimal") String hash,
            Instant madeAt,
            @Schema(description = "The file itself, relative to the service's address") String content) {

        static FileView of(PaymentFile file) {
            return new FileView(
                    file.id(),
                    file.messageId(),
                    file.countyCode(),
                    file.payments(),
                    file.sum(),
                    file.hash(),
                    file.madeAt(),
                    "/grants/v1/payment-files/" + file.id() + "/content");
        }
    }
}
