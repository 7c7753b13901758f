package se.lansstyrelsen.integration.grants.decision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.scheme.ApplicantKind;
import se.lansstyrelsen.integration.grants.scheme.Purpose;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/**
 * A county board decided an application, or decided again on a decided one (beslut).
 *
 * @param amount what this decision grants, null when it settles no amount
 * @param grantedAmount all that stands granted after it
 * @param charges of grantedAmount, by year
 * @param documentHash SHA-256 of the document's PDF, in hexadecimal
 */
public record ApplicationDecided(
        UUID applicationId,
        UUID decisionId,
        int number,
        DecisionKind kind,
        Outcome outcome,
        Scheme scheme,
        String diaryNumber,
        String decidingCounty,
        String concernedCounty,
        String organisationNumber,
        ApplicantKind applicantKind,
        String municipalityCode,
        Set<Purpose> purposes,
        BigDecimal soughtAmount,
        BigDecimal amount,
        BigDecimal grantedAmount,
        List<Charge> charges,
        LocalDate endsOn,
        LocalDate decidedOn,
        Instant decidedAt,
        String documentHash)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("application", "application-decided");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return applicationId.toString();
    }
}
