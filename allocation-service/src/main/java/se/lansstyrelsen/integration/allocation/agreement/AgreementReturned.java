package se.lansstyrelsen.integration.allocation.agreement;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** An agreement went back to a draft; earlier signatures fell with it and the reason stays in the matter. */
public record AgreementReturned(UUID agreementId, String countyCode, AgreementKind kind) implements DomainEvent {

    public static final EventType TYPE = EventType.of("agreement", "agreement-returned");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return agreementId.toString();
    }
}
