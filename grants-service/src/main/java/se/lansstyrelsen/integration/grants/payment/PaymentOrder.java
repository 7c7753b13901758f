package se.lansstyrelsen.integration.grants.payment;

import java.math.BigDecimal;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.account.AccountNumber;

/** A payment as the bank's files speak of it. */
public record PaymentOrder(
        UUID id,
        String endToEndId,
        UUID fileId,
        PaymentState state,
        BigDecimal amount,
        AccountNumber account,
        String recipient,
        String organisationNumber,
        String diaryNumber) {

    static PaymentOrder of(Payment payment) {
        return new PaymentOrder(
                payment.id(),
                payment.endToEndId(),
                payment.fileId(),
                payment.state(),
                payment.amount(),
                payment.account(),
                payment.matter().applicantName(),
                payment.matter().organisationNumber(),
                payment.matter().diaryNumber());
    }
}
