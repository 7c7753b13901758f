package se.lansstyrelsen.integration.collaboration.course;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A course was written, opened or closed; stays in the journal. */
record CourseKept(UUID courseId, String countyCode, CourseState state) implements DomainEvent {

    static final EventType TYPE = EventType.audit("course", "course-kept");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return courseId.toString();
    }
}
