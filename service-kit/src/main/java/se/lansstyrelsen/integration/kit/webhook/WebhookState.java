package se.lansstyrelsen.integration.kit.webhook;

import java.util.Map;
import java.util.Set;

/** Whether events are delivered. Paused, the place in the journal is kept; ended, the subscriber's address answered 410. */
enum WebhookState {
    ACTIVE,
    PAUSED,
    ENDED;

    private static final Map<WebhookState, Set<WebhookState>> MOVES =
            Map.of(ACTIVE, Set.of(PAUSED, ENDED), PAUSED, Set.of(ACTIVE), ENDED, Set.of());

    boolean canBecome(WebhookState next) {
        return MOVES.get(this).contains(next);
    }
}
