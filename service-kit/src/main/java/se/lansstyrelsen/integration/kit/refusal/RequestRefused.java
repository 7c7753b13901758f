package se.lansstyrelsen.integration.kit.refusal;

import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.DomainEvent;
import se.lansstyrelsen.integration.kit.journal.EventType;

/**
 * Somebody asked for a change and did not get it; stays in the journal.
 *
 * @param path as the contract states it, with its parameters' names and not their values
 * @param problem slug of the refusal
 * @param id the first identifier in the address, null when there is none
 */
record RequestRefused(String method, String path, int status, String problem, UUID id) implements DomainEvent {

    static final EventType TYPE = EventType.audit("request", "request-refused");

    private static final String NOTHING = "none";

    @Override
    public EventType eventType() {
        return TYPE;
    }

    @Override
    public String aggregateId() {
        return id == null ? NOTHING : id.toString();
    }
}
