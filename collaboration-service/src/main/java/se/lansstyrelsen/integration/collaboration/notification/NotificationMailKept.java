package se.lansstyrelsen.integration.collaboration.notification;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A daily letter was asked for or ended, without the address; stays in the journal. */
record NotificationMailKept(UUID mailId, boolean ended) implements DomainEvent {

    static final EventType TYPE = EventType.audit("notification-mail", "notification-mail-kept");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return mailId.toString();
    }
}
