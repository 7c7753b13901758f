package se.lansstyrelsen.integration.kit.webhook;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.ServiceConfig;
import se.lansstyrelsen.integration.kit.journal.EventType;
import se.lansstyrelsen.integration.kit.journal.JournalFeed.FeedEvent;
import se.lansstyrelsen.integration.kit.time.StockholmTime;
import se.lansstyrelsen.integration.kit.trace.Trace;
import se.lansstyrelsen.integration.kit.webhook.WebhookViews.Attempt;

/** A delivery that a subscriber asks for to try its address: signed like any other, of nothing that has happened. */
@ApplicationScoped
class WebhookPing {

    private static final EventType TYPE = EventType.audit("webhook", "webhook-test");

    private final WebhookService webhooks;
    private final WebhookProgress progress;
    private final WebhookDelivery delivery;
    private final CallbackClient client;
    private final ServiceConfig service;
    private final Clock clock;

    WebhookPing(
            WebhookService webhooks,
            WebhookProgress progress,
            WebhookDelivery delivery,
            CallbackClient client,
            ServiceConfig service,
            Clock clock) {
        this.webhooks = webhooks;
        this.progress = progress;
        this.delivery = delivery;
        this.client = client;
        this.service = service;
        this.clock = clock;
    }

    Attempt send(UUID webhook) throws InterruptedException {
        var claim = webhooks.toTest(webhook);
        var now = StockholmTime.now(clock);
        var event = new FeedEvent(
                0,
                "0".repeat(64),
                "1.0",
                UuidCreator.getTimeOrderedEpoch(),
                service.root(),
                TYPE.cloudEventType(service.name()),
                webhook.toString(),
                now,
                null,
                Trace.current().header(),
                "{}");
        var outcome = client.post(claim, event.id().toString(), delivery.body(event), now);
        var attempt = delivery.attempt(event, outcome, now);
        progress.tested(webhook, attempt);
        return attempt;
    }
}
