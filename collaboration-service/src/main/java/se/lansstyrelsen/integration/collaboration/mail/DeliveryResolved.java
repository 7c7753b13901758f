package se.lansstyrelsen.integration.collaboration.mail;

import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.mail.MailViews.Outcome;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** Somebody told what became of a letter that was in doubt; stays in the journal. */
record DeliveryResolved(UUID deliveryId, UUID letterId, Outcome outcome) implements DomainEvent {

    static final EventType TYPE = EventType.audit("delivery", "delivery-resolved");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return deliveryId.toString();
    }
}
