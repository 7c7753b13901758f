package se.lansstyrelsen.integration.grants.payment;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.grants.application.ApplicationContent.AccountKind;
import se.lansstyrelsen.integration.grants.decision.Charge;
import se.lansstyrelsen.integration.grants.scheme.Scheme;

/** The shapes in which payments are spoken of. */
final class PaymentViews {

    private PaymentViews() {}

    @Schema(name = "NewPayment", description = "Utbetalning")
    record NewPayment(
            @NotNull @Min(1) @Schema(description = "Which part of the standing plan; it must be due")
                    Integer partNumber) {}

    @Schema(name = "Payment", description = "Utbetalning")
    record PaymentView(
            UUID id,
            UUID applicationId,
            UUID planId,
            int partNumber,
            PaymentState state,
            Scheme scheme,
            @Schema(description = "The board that pays") String decidingCounty,
            String diaryNumber,
            String organisationNumber,
            String applicantName,
            @Schema(description = "SEK") BigDecimal amount,
            AccountKind accountKind,
            @Schema(description = "As it was when the payment was proposed") String accountNumber,
            Instant proposedAt,
            @Schema(nullable = true) Instant firstApprovedAt,
            @Schema(nullable = true) Instant secondApprovedAt,
            @Schema(description = "The payment file it is in", nullable = true) UUID fileId,
            @Schema(description = "By which the bank's answers know it") String endToEndId,
            @Schema(description = "When the bank had taken it", nullable = true) Instant acceptedAt,
            @Schema(description = "Day the bank booked it", nullable = true) LocalDate paidOn,
            @Schema(description = "Once paid, by the year whose frame it is taken from") List<Charge> charges,
            @Schema(description = "The bank's reason, a code of ISO 20022", nullable = true) String failureCode,
            @Schema(
                            description = "ACCOUNT_CHANGED when it is STOPPED since the account is another by now",
                            nullable = true)
                    String stopCause,
            @Schema(description = "When it was paid or fell away", nullable = true) Instant closedAt) {

        static PaymentView of(Payment payment) {
            var matter = payment.matter();
            return new PaymentView(
                    payment.id(),
                    payment.applicationId(),
                    payment.planId(),
                    payment.partNumber(),
                    payment.state(),
                    matter.scheme(),
                    matter.decidingCounty(),
                    matter.diaryNumber(),
                    matter.organisationNumber(),
                    matter.applicantName(),
                    payment.amount(),
                    payment.account().kind(),
                    payment.account().number(),
                    payment.proposedAt(),
                    payment.firstApprovedAt(),
                    payment.secondApprovedAt(),
                    payment.fileId(),
                    payment.endToEndId(),
                    payment.acceptedAt(),
                    payment.paidOn(),
                    payment.charges(),
                    payment.failureCode(),
                    payment.stopCause(),
                    payment.closedAt());
        }
    }
}
