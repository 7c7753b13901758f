package se.lansstyrelsen.integration.collaboration.newsletter;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A subscription was asked for, confirmed or ended; without the address. Stays in the journal. */
record SubscriptionMoved(UUID subscriptionId, UUID newsletterId, SubscriptionState state) implements DomainEvent {

    static final EventType TYPE = EventType.audit("subscription", "subscription-moved");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return subscriptionId.toString();
    }
}
