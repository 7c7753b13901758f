package se.lansstyrelsen.integration.grants.account;

import java.util.UUID;
import se.lansstyrelsen.integration.grants.application.ApplicationContent.AccountKind;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/** An account was reported for a grant; stays in the journal, and without the number. */
record AccountReported(UUID applicationId, UUID accountId, int number, AccountKind kind) implements DomainEvent {

    static final EventType TYPE = EventType.audit("application", "account-reported");

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return applicationId.toString();
    }
}
