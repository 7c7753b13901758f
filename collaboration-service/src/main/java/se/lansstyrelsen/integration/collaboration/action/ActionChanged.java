package se.lansstyrelsen.integration.collaboration.action;

import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** An action was taken on, changed, postponed, done or cancelled; stays in the journal. */
record ActionChanged(UUID actionId, UUID forumId, UUID organisationId, ActionState state, LocalDate dueOn)
        implements DomainEvent {

    static final EventType TYPE = EventType.audit("action", "action-changed");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return actionId.toString();
    }
}
