package se.lansstyrelsen.integration.kit.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.lansstyrelsen.integration.kit.journal.Journal;

/** What the system itself does to a webhook whose address does not take its events. */
@ApplicationScoped
class WebhookEndings {

    private static final Logger LOG = Logger.getLogger(WebhookEndings.class);

    private final Webhooks webhooks;
    private final Journal journal;

    WebhookEndings(Webhooks webhooks, Journal journal) {
        this.webhooks = webhooks;
        this.journal = journal;
    }

    @Transactional
    void pause(UUID id, Instant failingSince, String reason, Instant now) {
        webhooks.take(id)
                .filter(webhook -> webhook.state().canBecome(WebhookState.PAUSED))
                .ifPresent(webhook -> {
                    journal.append(webhook.pause("Nothing was taken since " + failingSince + "; last: " + reason, now));
                    LOG.errorf(
                            "webhook %s of %s at %s is paused: nothing was taken since %s, last %s. Its events wait in"
                                    + " the journal. Tell the subscriber to mend its address and POST /webhooks/%s/resumptions.",
                            id, webhook.subscriber(), webhook.host(), failingSince, reason, id);
                });
    }

    @Transactional
    void gone(UUID id, Instant now) {
        webhooks.take(id)
                .filter(webhook -> webhook.state().canBecome(WebhookState.ENDED))
                .ifPresent(webhook -> {
                    journal.append(webhook.gone("The address answered 410: it wants no more events.", now));
                    LOG.warnf(
                            "webhook %s of %s at %s has ended: the address answered 410. Nothing needs to be done.",
                            id, webhook.subscriber(), webhook.host());
                });
    }
}
