package se.lansstyrelsen.integration.grants.archive;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/**
 * A matter ended, granted or not, and is changed no more (avslutat ärende).
 *
 * @param paidAmount SEK, what came back is not taken off
 * @param usedAmount SEK of approved cost
 * @param returnedAmount SEK that came in of reclaims
 */
public record ProjectClosed(
        UUID applicationId,
        Scheme scheme,
        String diaryNumber,
        String decidingCounty,
        String concernedCounty,
        String organisationNumber,
        BigDecimal grantedAmount,
        BigDecimal paidAmount,
        BigDecimal usedAmount,
        BigDecimal returnedAmount,
        Instant closedAt)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("application", "project-closed");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return applicationId.toString();
    }
}
