package se.lansstyrelsen.integration.kit.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import se.lansstyrelsen.integration.kit.journal.JournalFeed;
import se.lansstyrelsen.integration.kit.journal.JournalFeed.FeedEvent;
import se.lansstyrelsen.integration.kit.time.StockholmTime;
import se.lansstyrelsen.integration.kit.webhook.CallbackClient.Outcome;
import se.lansstyrelsen.integration.kit.webhook.WebhookViews.Attempt;

/**
 * One turn at a webhook: the events after its place, one at a time and in order, until one is not taken. No transaction is
 * open while a subscriber thinks. A process killed between answer and mark delivers that event again, under the same id.
 */
@ApplicationScoped
class WebhookDelivery {

    private static final Logger LOG = Logger.getLogger(WebhookDelivery.class);
    private static final int BATCH = 200;
    /** Others wait for their turn too. */
    private static final Duration TURN = Duration.ofSeconds(30);

    private static final int MOST_DOUBLINGS = 30;

    private final JournalFeed feed;
    private final WebhookProgress progress;
    private final CallbackClient client;
    private final WebhookEndings endings;
    private final WebhookConfig config;
    private final ObjectMapper json;
    private final Clock clock;
    private final MeterRegistry metrics;

    WebhookDelivery(
            JournalFeed feed,
            WebhookProgress progress,
            CallbackClient client,
            WebhookEndings endings,
            WebhookConfig config,
            ObjectMapper json,
            Clock clock,
            MeterRegistry metrics) {
        this.feed = feed;
        this.progress = progress;
        this.client = client;
        this.endings = endings;
        this.config = config;
        this.json = json;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** A claim lasts longer than any turn, so that only a killed process loses one. */
    Duration longestTurn() {
        return TURN.plus(config.timeout().multipliedBy(2));
    }

    void run(Claim claim) throws InterruptedException {
        var turnEnds = clock.instant().plus(TURN);
        // Read before the events: what is chained up to here is among them, or is not wanted.
        var end = feed.lastSequence();
        var events = feed.after(claim.sequence(), claim.eventTypes(), BATCH);
        var place = claim.sequence();
        var failures = claim.failures();
        for (var event : events) {
            if (clock.instant().isAfter(turnEnds)) {
                end = place;
                break;
            }
            if (!deliver(claim, event, failures)) {
                return;
            }
            place = event.sequence();
            failures = 0;
        }
        progress.passed(claim, events.size() < BATCH ? Math.max(end, place) : place, StockholmTime.now(clock));
    }

    /** Whether to go on with the next. */
    private boolean deliver(Claim claim, FeedEvent event, int failures) throws InterruptedException {
        var now = StockholmTime.now(clock);
        var outcome = client.post(claim, event.id().toString(), body(event), now);
        var attempt = attempt(event, outcome, now);
        count(outcome);
        if (outcome.delivered()) {
            if (failures > 0) {
                LOG.infof("webhook %s of %s takes events again", claim.webhookId(), claim.subscriber());
            }
            return progress.delivered(claim, attempt, StockholmTime.now(clock));
        }
        if (progress.failed(claim, attempt, nextTry(failures), now)) {
            tell(claim, event, outcome, failures == 0, now);
        }
        return false;
    }

    private void tell(Claim claim, FeedEvent event, Outcome outcome, boolean first, Instant now) {
        if (outcome.gone()) {
            endings.gone(claim.webhookId(), now);
            return;
        }
        var since = progress.failingSince(claim.webhookId()).orElse(now);
        if (!now.isBefore(since.plus(config.pauseAfter()))) {
            endings.pause(claim.webhookId(), since, outcome.reason(), now);
        } else if (first) {
            LOG.warnf(
                    "webhook %s of %s: event %d was not taken, %s. It is tried again until it is, and the webhook is"
                            + " paused when nothing has been taken for %d h. Nothing is lost meanwhile.",
                    claim.webhookId(),
                    claim.subscriber(),
                    event.sequence(),
                    outcome.reason(),
                    config.pauseAfter().toHours());
        }
    }

    private Instant nextTry(int failures) {
        var doubled = config.firstRetry().multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        var longest = doubled.compareTo(config.longestRetry()) > 0 ? config.longestRetry() : doubled;
        var pause = longest.toMillis();
        return StockholmTime.now(clock)
                .plusMillis(pause - ThreadLocalRandom.current().nextLong(pause / 2 + 1));
    }

    byte[] body(FeedEvent event) {
        try {
            return json.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Attempt attempt(FeedEvent event, Outcome outcome, Instant begun) {
        return new Attempt(
                event.id(),
                event.type(),
                event.sequence() == 0 ? null : event.sequence(),
                begun,
                (int) Duration.between(begun, clock.instant()).toMillis(),
                outcome.status(),
                outcome.delivered(),
                outcome.reason());
    }

    private void count(Outcome outcome) {
        metrics.counter("webhook_attempts", "outcome", outcome.delivered() ? "delivered" : "failed")
                .increment();
    }
}
