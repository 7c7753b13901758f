package se.lansstyrelsen.integration.allocation.agreement;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** The county board changed its draft of an agreement. */
public record AgreementChanged(UUID agreementId, String countyCode, AgreementKind kind) implements DomainEvent {

    public static final EventType TYPE = EventType.of("agreement", "agreement-changed");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return agreementId.toString();
    }
}
