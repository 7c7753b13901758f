package se.lansstyrelsen.integration.allocation.agreement;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A party signed an agreement (underskrift). */
public record AgreementSignatureGiven(UUID agreementId, String countyCode, String partyCode, LocalDate signedOn)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("agreement", "agreement-signature-given");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return agreementId.toString();
    }
}
