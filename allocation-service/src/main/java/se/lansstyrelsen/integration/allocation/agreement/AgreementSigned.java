package se.lansstyrelsen.integration.allocation.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** Every party has signed, and the agreement binds (överenskommelse). */
public record AgreementSigned(
        UUID agreementId,
        String countyCode,
        AgreementKind kind,
        String diaryNumber,
        LocalDate signedOn,
        LocalDate validFrom,
        LocalDate validTo,
        int noticeMonths,
        int extensionMonths,
        List<Municipality> municipalities)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("agreement", "agreement-signed");

    /** A municipality that is party. @param places persons, null when none are agreed */
    public record Municipality(String municipalityCode, Integer places) {}

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return agreementId.toString();
    }
}
