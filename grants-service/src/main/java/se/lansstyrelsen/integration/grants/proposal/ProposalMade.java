package se.lansstyrelsen.integration.grants.proposal;

import java.math.BigDecimal;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.decision.DecisionKind;
import se.lansstyrelsen.integration.grants.decision.Outcome;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** A decision was proposed; stays in the journal, for until it is decided it is the board's own. */
record ProposalMade(UUID applicationId, UUID proposalId, DecisionKind kind, Outcome outcome, BigDecimal amount)
        implements DomainEvent {

    static final EventType TYPE = EventType.audit("application", "proposal-made");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return applicationId.toString();
    }
}
