package se.lansstyrelsen.integration.collaboration.organisation;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** An organisation was registered or its particulars changed; stays in the journal. */
record OrganisationKept(UUID organisationId) implements DomainEvent {

    static final EventType TYPE = EventType.audit("organisation", "organisation-kept");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return organisationId.toString();
    }
}
