package se.lansstyrelsen.integration.grants.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.scheme.ApplicantKind;
import se.lansstyrelsen.integration.grants.scheme.Purpose;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/**
 * An application came in to the county board and was registered (inkommen handling).
 *
 * @param soughtAmount SEK, null when a registered paper does not state it
 */
public record ApplicationReceived(
        UUID applicationId,
        UUID callId,
        Scheme scheme,
        String diaryNumber,
        String decidingCounty,
        String concernedCounty,
        String organisationNumber,
        ApplicantKind applicantKind,
        String municipalityCode,
        Set<Purpose> purposes,
        BigDecimal soughtAmount,
        Instant receivedAt,
        boolean late,
        boolean admitted)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("application", "application-received");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return applicationId.toString();
    }
}
