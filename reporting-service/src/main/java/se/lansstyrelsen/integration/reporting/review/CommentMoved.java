package se.lansstyrelsen.integration.reporting.review;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A comment was made or answered; stays in the journal. */
record CommentMoved(UUID commentId, UUID nationalReportId, String countyCode, CommentState state)
        implements DomainEvent {

    static final EventType TYPE = EventType.audit("review-comment", "review-comment-moved");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return commentId.toString();
    }
}
