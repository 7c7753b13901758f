package se.lansstyrelsen.integration.kit.journal;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import se.lansstyrelsen.integration.kit.ServiceConfig;

/** Carries the journal to the topic: chain, then publish, woken by each commit and otherwise looking by itself. */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration WHILE_ANOTHER_WORKS = Duration.ofMillis(5);

    private final Chain chain;
    private final Publisher publisher;
    private final RelaySignal signal;
    private final ServiceConfig config;
    private final Clock clock;
    private volatile boolean stopping;
    private volatile Instant failingSince;
    private Thread thread;

    Relay(Chain chain, Publisher publisher, RelaySignal signal, ServiceConfig config, Clock clock) {
        this.chain = chain;
        this.publisher = publisher;
        this.signal = signal;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (config.messaging()) {
            thread = new Thread(this::run, "journal-relay");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(5000);
        }
    }

    /** Since when publishing has failed; empty while it works. */
    public Optional<Instant> failingSince() {
        return Optional.ofNullable(failingSince);
    }

    private void run() {
        var pause = config.relayInterval();
        while (!stopping) {
            try {
                signal.await(pause);
                pause = step() ? config.relayInterval() : WHILE_ANOTHER_WORKS;
                if (failingSince != null) {
                    LOG.infof("events flow again, after a pause since %s", failingSince);
                    failingSince = null;
                }
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                if (failingSince == null) {
                    failingSince = clock.instant();
                    LOG.warnf("events wait in the journal and will be sent later: %s", e.getMessage());
                }
                pause = Duration.ofSeconds(1);
            }
        }
    }

    /** Chains and publishes until nothing is left; false when another instance held the work, so look again soon. */
    private boolean step() throws Exception {
        int chained;
        int published;
        do {
            chained = chain.advance();
            published = publisher.advance();
        } while (!stopping && (chained > 0 || published > 0));
        return chained == 0 && published == 0;
    }
}
