package se.lansstyrelsen.integration.grants.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.SampleMatter;
import se.lansstyrelsen.integration.grants.account.AccountNumber;
import se.lansstyrelsen.integration.grants.application.ApplicationContent.AccountKind;
import se.lansstyrelsen.integration.grants.decision.Charge;
import se.lansstyrelsen.integration.grants.paymentplan.PaymentCondition;
import se.lansstyrelsen.integration.grants.paymentplan.PlanPart;
import se.lansstyrelsen.integration.grants.paymentplan.PlannedParts.Planned;

/** Payments of a matter without a database. */
final class SamplePayment {

    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    static final UUID MATTER = UUID.fromString("018f3b9a-6f00-7000-8000-0000000000f1");
    static final BigDecimal NO_LIMIT = new BigDecimal("1000000000000");

    private SamplePayment() {}

    /** Proposed by {@code officer}. */
    static Payment of(String amount) {
        return of(new BigDecimal(amount));
    }

    static Payment of(BigDecimal amount) {
        var part = new PlanPart(1, amount, PaymentCondition.AT_DECISION, null, null);
        return new Payment(
                MATTER,
                PaymentMatter.of(SampleMatter.received().matter()),
                new Planned(UUID.randomUUID(), part, false),
                AccountNumber.of(AccountKind.BANKGIRO, "5050-1055"),
                "officer",
                NOW);
    }

    /** Brought there by the moves that lead there. */
    static Payment in(PaymentState state) {
        var payment = of("100.00");
        switch (state) {
            case PROPOSED -> {}
            case APPROVED_ONCE -> payment.approve("first", NO_LIMIT, NOW);
            case CANCELLED -> payment.cancel(NOW);
            default -> {
                payment.approve("first", NO_LIMIT, NOW);
                payment.approve("second", NO_LIMIT, NOW);
                if (state == PaymentState.STOPPED) {
                    payment.stopForChangedAccount(NOW);
                } else if (state != PaymentState.APPROVED) {
                    payment.putIn(MATTER);
                    sent(payment, state);
                }
            }
        }
        return payment;
    }

    private static void sent(Payment payment, PaymentState state) {
        if (state == PaymentState.PAID) {
            pay(payment);
        } else if (state == PaymentState.FAILED) {
            payment.failed("AC04", NOW);
        }
    }

    static PaymentMade pay(Payment payment) {
        var day = LocalDate.parse("2026-11-23");
        return payment.paid(
                day, List.of(new Charge(2026, payment.amount())), new BigDecimal("500.00"), payment.amount(), NOW);
    }
}
