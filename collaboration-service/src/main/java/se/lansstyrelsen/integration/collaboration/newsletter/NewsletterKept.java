package se.lansstyrelsen.integration.collaboration.newsletter;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/**
 * A newsletter was begun, or an issue of it written or sent; stays in the journal.
 *
 * @param issueId null for the newsletter itself
 * @param addressees how many it was sent to, null unless sent
 */
record NewsletterKept(UUID newsletterId, UUID issueId, Integer addressees) implements DomainEvent {

    static final EventType TYPE = EventType.audit("newsletter", "newsletter-kept");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return newsletterId.toString();
    }
}
