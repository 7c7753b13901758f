package se.lansstyrelsen.integration.kit.webhook;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/**
 * Something was done to a webhook; without its path and contact, which may hold secrets and names. Stays in the journal.
 *
 * @param host of the callback address
 * @param reason why it was paused or ended, null otherwise
 */
record WebhookMoved(UUID webhookId, String subscriber, Move move, String host, String reason) implements DomainEvent {

    static final EventType TYPE = EventType.audit("webhook", "webhook-moved");

    enum Move {
        REGISTERED,
        CHANGED,
        SECRET_RENEWED,
        PAUSED,
        RESUMED,
        GONE,
        REMOVED
    }

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return webhookId.toString();
    }
}
