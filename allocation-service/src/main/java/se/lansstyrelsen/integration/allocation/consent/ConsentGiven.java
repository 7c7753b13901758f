package se.lansstyrelsen.integration.allocation.consent;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A municipality consented to a matter it is party to (medgivande). */
public record ConsentGiven(UUID consentId, Matter matter, UUID matterId, String municipalityCode)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("consent", "consent-given");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    /** The matter's, so that it stays in order with what else happens to it. */
    @Override
    public String aggregateId() {
        return matterId.toString();
    }
}
