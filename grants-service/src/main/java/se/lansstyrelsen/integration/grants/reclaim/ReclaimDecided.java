package se.lansstyrelsen.integration.grants.reclaim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/**
 * A board decided a reclaim (beslut om återkrav); its reasons stay in the matter.
 *
 * @param amount SEK, what the reclaim was for
 * @param demanded SEK to pay back
 * @param waived SEK that the recipient keeps
 */
public record ReclaimDecided(
        UUID applicationId,
        UUID reclaimId,
        Scheme scheme,
        String decidingCounty,
        String diaryNumber,
        String organisationNumber,
        ReclaimGround ground,
        ReclaimOutcome outcome,
        BigDecimal amount,
        BigDecimal demanded,
        BigDecimal waived,
        LocalDate decidedOn,
        String documentHash)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("reclaim", "reclaim-decided");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return reclaimId.toString();
    }
}
