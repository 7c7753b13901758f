package se.lansstyrelsen.integration.kit.journal;

/**
 * Something that happened, as the record whose components become the event's data. Holds no names and no personal data.
 */
public interface DomainEvent {

    EventType eventType();

    /** Id of what it happened to; the message key, so that order per aggregate holds. */
    String aggregateId();
}
