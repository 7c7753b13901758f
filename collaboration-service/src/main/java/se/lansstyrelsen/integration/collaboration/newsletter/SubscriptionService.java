package se.lansstyrelsen.integration.collaboration.newsletter;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.mail.Addressee;
import se.lansstyrelsen.integration.collaboration.mail.DeliveryFollower;
import se.lansstyrelsen.integration.collaboration.mail.Post;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.store.MatterLock;
import se.lansstyrelsen.integration.kit.text.Swedish;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/**
 * Lets people ask for newsletters, confirm from their own mailbox, and leave with one click (RFC 8058). What is answered
 * never tells whether an address is known.
 */
@ApplicationScoped
class SubscriptionService implements DeliveryFollower {

    static final Duration TO_CONFIRM = Duration.ofDays(7);

    /** So that nobody's mailbox is filled by somebody else's asking. */
    private static final Duration BETWEEN_LETTERS = Duration.ofMinutes(10);

    private final Subscriptions subscriptions;
    private final Newsletters newsletters;
    private final NewsletterPress press;
    private final Post post;
    private final MatterLock lock;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    SubscriptionService(
            Subscriptions subscriptions,
            Newsletters newsletters,
            NewsletterPress press,
            Post post,
            MatterLock lock,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.newsletters = newsletters;
        this.press = press;
        this.post = post;
        this.lock = lock;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void ask(UUID newsletterId, String email) {
        var newsletter = newsletters.require(newsletterId);
        var now = StockholmTime.now(clock);
        lock.take("subscription " + newsletterId + " " + email.toLowerCase(Swedish.LOCALE));
        var known = subscriptions.on(newsletterId, email);
        if (known.isPresent() && !known.get().mayBeRemindedAt(now, BETWEEN_LETTERS)) {
            return;
        }
        var subscription = known.orElseGet(() -> {
            var asked = new Subscription(newsletterId, email, now);
            subscriptions.persist(asked);
            journal.append(asked.moved());
            return asked;
        });
        subscription.askedAgain(now);
        post.send(
                press.confirmation(newsletter, subscription, (int) TO_CONFIRM.toDays()),
                List.of(new Addressee(subscription.email(), subscription.id(), null)));
    }

    /** @return the newsletter's name; confirmed again it stays as it was */
    @Transactional
    String confirm(String key) {
        var subscription = require(key);
        if (subscription.state() == SubscriptionState.ASKED) {
            journal.append(subscription.confirm(StockholmTime.now(clock)));
        }
        if (!subscription.isOn()) {
            throw unknown();
        }
        return newsletters.require(subscription.newsletterId()).name();
    }

    /** @return whether it was on until now; a link used twice does no harm */
    @Transactional
    boolean leave(String key) {
        var subscription = require(key);
        var wasOn = subscription.isOn();
        if (wasOn) {
            end(subscription, SubscriptionState.LEFT);
        }
        return wasOn;
    }

    /** @return the newsletter's name */
    @Transactional
    String named(String key) {
        return newsletters.require(require(key).newsletterId()).name();
    }

    /** At somebody's own request to the board; nothing is told of whether the address was known. */
    @Transactional
    void erase(UUID newsletterId, String email) {
        var county = newsletters.require(newsletterId).countyCode();
        if (!(county == null ? caller.isEverywhere() : caller.mayActForCounty(county))) {
            throw Problem.OUT_OF_SCOPE.with("The newsletter is another board's.");
        }
        subscriptions.on(newsletterId, email).ifPresent(subscription -> end(subscription, SubscriptionState.LEFT));
    }

    @Override
    public void failed(UUID sourceId, boolean permanent) {
        subscriptions
                .findByIdOptional(sourceId)
                .filter(Subscription::isOn)
                .filter(subscription -> subscription.bounced(permanent))
                .ifPresent(subscription -> end(subscription, SubscriptionState.BOUNCED));
    }

    @Scheduled(
            every = "{collaboration.reminders-every:10m}",
            delayed = "10s",
            concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void eraseWhatNobodyConfirmed() {
        subscriptions
                .askedBefore(StockholmTime.now(clock).minus(TO_CONFIRM))
                .forEach(subscription -> end(subscription, SubscriptionState.LAPSED));
    }

    private void end(Subscription subscription, SubscriptionState how) {
        journal.append(subscription.end(how, StockholmTime.now(clock)));
        post.forget(subscription.id());
    }

    private Subscription require(String key) {
        return subscriptions.byKey(key == null ? "" : key).orElseThrow(SubscriptionService::unknown);
    }

    private static RuntimeException unknown() {
        return Problem.NOT_FOUND.with(
                "The link is not known. Take the one in the letter, or ask for the newsletter again.");
    }
}
