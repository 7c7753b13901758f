package se.lansstyrelsen.integration.allocation.agreement;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A party gave notice (uppsägning); the agreement stands through its last day. */
public record AgreementNoticeGiven(
        UUID agreementId, String countyCode, String partyCode, LocalDate givenOn, LocalDate lastDay)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("agreement", "agreement-notice-given");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return agreementId.toString();
    }
}
