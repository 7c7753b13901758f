package se.lansstyrelsen.integration.collaboration.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** An agreement was made, changed, prolonged, given notice of or followed up (överenskommelse). */
public record AgreementChanged(
        UUID agreementId,
        String countyCode,
        String municipalityCode,
        AgreementKind kind,
        AgreementState state,
        LocalDate validFrom,
        LocalDate lastDay,
        List<UUID> parties)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("local-agreement", "agreement-changed");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return agreementId.toString();
    }
}
