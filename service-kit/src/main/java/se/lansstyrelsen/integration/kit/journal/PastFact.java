package se.lansstyrelsen.integration.kit.journal;

import java.time.Instant;

/**
 * Something that happened in a request that is over, with what the journal otherwise takes from the request at hand.
 *
 * @param actor the caller's opaque subject
 * @param actorRoles sorted, with commas between
 */
public record PastFact(DomainEvent event, String actor, String actorRoles, String traceparent, Instant at) {}
