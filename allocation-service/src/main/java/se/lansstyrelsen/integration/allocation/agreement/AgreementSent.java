package se.lansstyrelsen.integration.allocation.agreement;

import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The county board sent an agreement to its parties for signature. */
public record AgreementSent(UUID agreementId, String countyCode, AgreementKind kind, List<String> municipalityCodes)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("agreement", "agreement-sent");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return agreementId.toString();
    }
}
