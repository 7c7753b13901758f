package se.lansstyrelsen.integration.collaboration.activity;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** Somebody enrolled, moved up, withdrew, evaluated or was erased; without who it was. Stays in the journal. */
record EnrolmentMoved(UUID enrolmentId, UUID activityId, EnrolmentState state, boolean evaluated, boolean erased)
        implements DomainEvent {

    static final EventType TYPE = EventType.audit("enrolment", "enrolment-moved");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return enrolmentId.toString();
    }
}
