package se.lansstyrelsen.integration.kit.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import se.lansstyrelsen.integration.kit.ServiceConfig;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Gives webhooks their turns, several at a time; with several processes each webhook is claimed by one of them. */
@ApplicationScoped
class WebhookWorker {

    private static final Logger LOG = Logger.getLogger(WebhookWorker.class);

    private final WebhookProgress progress;
    private final WebhookDelivery delivery;
    private final WebhookConfig config;
    private final ServiceConfig service;
    private final Clock clock;
    private final Semaphore turnEnded = new Semaphore(0);
    private final Semaphore free;
    private volatile boolean stopping;
    private ExecutorService turns;
    private Thread thread;

    WebhookWorker(
            WebhookProgress progress,
            WebhookDelivery delivery,
            WebhookConfig config,
            ServiceConfig service,
            Clock clock) {
        this.progress = progress;
        this.delivery = delivery;
        this.config = config;
        this.service = service;
        this.clock = clock;
        this.free = new Semaphore(config.parallel());
    }

    void start(@Observes StartupEvent event) {
        if (service.messaging()) {
            turns = Executors.newFixedThreadPool(config.parallel(), task -> daemon(task, "webhook-delivery"));
            thread = daemon(this::run, "webhook-worker");
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.interrupt();
            turns.shutdownNow();
            turns.awaitTermination(5, TimeUnit.SECONDS);
            thread.join(5000);
        }
    }

    private void run() {
        var failing = false;
        while (!stopping) {
            try {
                if (claim() == 0) {
                    await();
                }
                failing = false;
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (!failing && !stopping) {
                    LOG.warnf("webhooks wait and will be delivered later: %s", e.getMessage());
                }
                failing = true;
                pause();
            }
        }
    }

    private int claim() throws InterruptedException {
        if (free.availablePermits() == 0) {
            await();
        }
        var room = free.availablePermits();
        if (room == 0) {
            return 0;
        }
        var claims = progress.claim(room, delivery.longestTurn(), StockholmTime.now(clock));
        for (var claim : claims) {
            free.acquire();
            turns.execute(() -> turn(claim));
        }
        return claims.size();
    }

    private void turn(Claim claim) {
        try {
            delivery.run(claim);
        } catch (InterruptedException e) {
            progress.letGo(claim, StockholmTime.now(clock));
        } catch (RuntimeException e) {
            if (!stopping) {
                LOG.warnf(e, "webhook %s is tried again within some minutes", claim.webhookId());
            }
        } finally {
            free.release();
            turnEnded.release();
        }
    }

    private void await() throws InterruptedException {
        if (turnEnded.tryAcquire(config.lookEvery().toMillis(), TimeUnit.MILLISECONDS)) {
            turnEnded.drainPermits();
        }
    }

    private void pause() {
        try {
            Thread.sleep(config.lookEvery().toMillis());
        } catch (InterruptedException e) {
            stopping = true;
        }
    }

    private static Thread daemon(Runnable task, String name) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
