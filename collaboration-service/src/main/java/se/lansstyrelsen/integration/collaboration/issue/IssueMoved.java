package se.lansstyrelsen.integration.collaboration.issue;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** An issue went elsewhere, or something else happened to it; stays in the journal. */
record IssueMoved(UUID issueId, StepKind what, UUID holderForumId, UUID holderOrganisationId) implements DomainEvent {

    static final EventType TYPE = EventType.audit("issue", "issue-moved");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return issueId.toString();
    }
}
