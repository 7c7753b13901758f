package se.lansstyrelsen.integration.collaboration.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import se.lansstyrelsen.integration.collaboration.CollaborationConfig;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/**
 * Hands letters to the mail server, one at a time and no faster than the operator lets it. A letter is marked before it
 * is handed over and after; one that a killed process left in between is put in doubt and not sent again by itself.
 */
@ApplicationScoped
class MailSender {

    private static final Logger LOG = Logger.getLogger(MailSender.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 7;
    private static final int MOST_TRIES = 20;
    private static final int PERMANENT = 500;

    private final Letters letters;
    private final Deliveries deliveries;
    private final ReactiveMailer mailer;
    private final Instance<DeliveryFollower> followers;
    private final CollaborationConfig.Mail config;
    private final Clock clock;
    private volatile boolean ending;

    MailSender(
            Letters letters,
            Deliveries deliveries,
            ReactiveMailer mailer,
            @Any Instance<DeliveryFollower> followers,
            CollaborationConfig config,
            Clock clock) {
        this.letters = letters;
        this.deliveries = deliveries;
        this.mailer = mailer;
        this.followers = followers;
        this.config = config.mail();
        this.clock = clock;
    }

    void end(@Observes ShutdownEvent event) {
        ending = true;
    }

    private record Task(UUID id, Mail mail, int tries) {}

    @Scheduled(every = "{collaboration.mail.every:2s}", delayed = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void sendWhatWaits() {
        if (ending) {
            return;
        }
        var doubtful = QuarkusTransaction.requiringNew().call(() -> {
            var now = StockholmTime.now(clock);
            return deliveries.doubt(now.minus(config.doubtAfter()), now);
        });
        if (doubtful > 0) {
            LOG.warnf(
                    "%d letters are in doubt: a process ended while handing them over. See /deliveries?state=DOUBTFUL",
                    doubtful);
        }
        var pause = Duration.ofSeconds(1).dividedBy(config.perSecond());
        var next = System.nanoTime();
        while (!ending) {
            LockSupport.parkNanos(next - System.nanoTime());
            next = System.nanoTime() + pause.toNanos();
            var task = QuarkusTransaction.requiringNew().call(this::claim);
            if (task == null) {
                return;
            }
            if (!handOver(task)) {
                return;
            }
        }
    }

    private Task claim() {
        return deliveries
                .claimNext(StockholmTime.now(clock))
                .map(delivery -> new Task(
                        delivery.id(), mail(letters.findById(delivery.letterId()), delivery), delivery.tries()))
                .orElse(null);
    }

    private Mail mail(Letter letter, Delivery delivery) {
        var leave = delivery.leaveLink() == null ? "" : delivery.leaveLink();
        var mail = Mail.withHtml(
                        delivery.recipient(), letter.subject(), letter.html().replace(LetterContent.LEAVE, leave))
                .setText(letter.plain().replace(LetterContent.LEAVE, leave))
                .addHeader("Message-ID", "<" + delivery.id() + "@" + config.domain() + ">")
                .addHeader("Auto-Submitted", "auto-generated")
                .setBounceAddress("bounce+" + delivery.id() + "@" + config.domain());
        if (delivery.leaveLink() != null) {
            mail.addHeader("List-Unsubscribe", "<" + leave + ">");
            mail.addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        if (letter.calendar() != null) {
            mail.addAttachment(
                    "kalender.ics",
                    letter.calendar().getBytes(StandardCharsets.UTF_8),
                    "text/calendar; charset=UTF-8; method=PUBLISH");
        }
        return mail;
    }

    /** @return whether the mail server is there; while it is not, the others wait without being tried */
    private boolean handOver(Task task) {
        try {
            mailer.send(task.mail).await().atMost(PATIENCE);
            settle(task.id, DeliveryState.SENT, null);
            return true;
        } catch (TimeoutException e) {
            settle(task.id, DeliveryState.DOUBTFUL, "the mail server did not answer in " + PATIENCE.toSeconds() + " s");
            return false;
        } catch (RuntimeException e) {
            return failed(task, e);
        }
    }

    /** Only a server's own answer, or that it was never met, tells for certain that it has not taken the letter. */
    private boolean failed(Task task, RuntimeException failure) {
        var causes = Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                .toList();
        var answer = causes.stream()
                .filter(SMTPException.class::isInstance)
                .map(SMTPException.class::cast)
                .findFirst();
        var neverMet = causes.stream()
                .anyMatch(cause -> cause instanceof ConnectException || cause instanceof UnknownHostException);
        var reason = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        var refusedForGood =
                answer.filter(said -> said.getReplyCode() >= PERMANENT).isPresent()
                        || causes.stream().anyMatch(IllegalArgumentException.class::isInstance);
        if (refusedForGood || (answer.isPresent() && task.tries >= MOST_TRIES)) {
            settle(task.id, DeliveryState.REFUSED, reason);
        } else if (answer.isPresent() || neverMet) {
            var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(task.tries - 1, MOST_DOUBLINGS));
            QuarkusTransaction.requiringNew().run(() -> deliveries
                    .take(task.id)
                    .waitUntil(StockholmTime.now(clock).plus(pause), reason));
            LOG.warnf("A letter waits %d min: %s", pause.toMinutes(), reason);
        } else {
            settle(task.id, DeliveryState.DOUBTFUL, reason);
        }
        return !neverMet;
    }

    private void settle(UUID id, DeliveryState outcome, String reason) {
        QuarkusTransaction.requiringNew().run(() -> {
            var delivery = deliveries.take(id);
            delivery.settle(outcome, reason, StockholmTime.now(clock));
            if (outcome == DeliveryState.REFUSED) {
                followers.forEach(follower -> follower.failed(delivery.sourceId(), true));
            }
        });
    }
}
