package se.lansstyrelsen.integration.allocation.jointreception;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A joint reception got an earlier last day than agreed. */
public record JointReceptionEnded(UUID jointReceptionId, String hostMunicipality, LocalDate endedOn)
        implements DomainEvent {

    public static final EventType TYPE = EventType.of("joint-reception", "joint-reception-ended");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return jointReceptionId.toString();
    }
}
