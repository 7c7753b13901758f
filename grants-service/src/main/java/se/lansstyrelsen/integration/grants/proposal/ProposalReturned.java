package se.lansstyrelsen.integration.grants.proposal;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A proposal was sent back to be mended; stays in the journal. */
record ProposalReturned(UUID applicationId, UUID proposalId) implements DomainEvent {

    static final EventType TYPE = EventType.audit("application", "proposal-returned");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return applicationId.toString();
    }
}
