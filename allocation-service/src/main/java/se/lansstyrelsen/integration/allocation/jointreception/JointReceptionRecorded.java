package se.lansstyrelsen.integration.allocation.jointreception;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A joint reception (gemensamt mottagande) was recorded; it counts once every party has consented. */
public record JointReceptionRecorded(
        UUID jointReceptionId,
        String hostMunicipality,
        LocalDate validFrom,
        LocalDate validTo,
        String diaryNumber,
        List<Party> parties)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("joint-reception", "joint-reception-recorded");

    /** Who counts which part of the children. */
    public record Party(String municipalityCode, int parts) {}

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return jointReceptionId.toString();
    }
}
