package se.lansstyrelsen.integration.grants.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.decision.Charge;
import se.lansstyrelsen.integration.grants.scheme.ApplicantKind;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/**
 * A part of a grant has reached its recipient, by the bank's word (utbetalning).
 *
 * @param charges of the amount, by the year whose frame it is taken from
 * @param paidOn day the bank booked it
 * @param paidInAll of the grant, this payment included
 */
public record PaymentMade(
        UUID applicationId,
        UUID paymentId,
        Scheme scheme,
        String diaryNumber,
        String decidingCounty,
        String concernedCounty,
        String organisationNumber,
        ApplicantKind applicantKind,
        String municipalityCode,
        BigDecimal amount,
        List<Charge> charges,
        LocalDate paidOn,
        BigDecimal paidInAll,
        BigDecimal grantedAmount)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("application", "payment-made");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return applicationId.toString();
    }
}
