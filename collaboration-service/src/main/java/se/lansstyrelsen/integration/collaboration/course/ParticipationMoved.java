package se.lansstyrelsen.integration.collaboration.course;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** What somebody did in a course, without who it was; stays in the journal. @param moment null unless a test's */
record ParticipationMoved(UUID participationId, UUID courseId, Step step, String moment) implements DomainEvent {

    static final EventType TYPE = EventType.audit("participation", "participation-moved");

    enum Step {
        BEGUN,
        TEST_BEGUN,
        PASSED,
        FAILED,
        COMPLETED,
        ERASED
    }

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return participationId.toString();
    }
}
