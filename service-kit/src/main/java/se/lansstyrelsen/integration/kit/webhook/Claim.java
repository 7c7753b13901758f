package se.lansstyrelsen.integration.kit.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One process' right to deliver to a webhook for a while, with what it needs to do so.
 *
 * @param token null for a test, which moves nothing
 * @param sequence of the last event delivered
 */
record Claim(
        UUID webhookId,
        UUID token,
        String subscriber,
        String callbackUrl,
        List<String> eventTypes,
        int secretNumber,
        Instant formerSecretUntil,
        long sequence,
        int failures) {

    /** To deliver something that is no event. */
    static Claim toTest(Webhook webhook) {
        return new Claim(
                webhook.id(),
                null,
                webhook.subscriber(),
                webhook.callbackUrl(),
                webhook.eventTypes(),
                webhook.secretNumber(),
                webhook.formerSecretUntil(),
                0,
                0);
    }
}
