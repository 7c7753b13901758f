package se.lansstyrelsen.integration.kit.refusal;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import se.lansstyrelsen.integration.kit.http.ProblemMapper;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.journal.PastFact;

/**
 * Journals refusals beside the requests: one thread and one connection, many entries a transaction, so that a storm of
 * refused requests takes nothing from those that are accepted. No right rests on an entry; a kill may lose the last ones.
 */
@ApplicationScoped
public class RefusalJournal {

    private static final Logger LOG = Logger.getLogger(RefusalJournal.class);
    private static final int MOST_WAITING = 10_000;
    private static final int BATCH = 500;
    private static final long WAIT_MILLIS = 250;
    private static final long WHILE_THE_DATABASE_IS_AWAY_MILLIS = 1000;

    private final Journal journal;
    private final Counter lost;
    private final BlockingQueue<PastFact> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private volatile boolean stopping;
    private Thread thread;

    RefusalJournal(Journal journal, MeterRegistry metrics) {
        this.journal = journal;
        this.lost = Counter.builder("refusals_not_journaled")
                .description("Refused requests that left no audit entry")
                .register(metrics);
    }

    void start(@Observes StartupEvent event) {
        thread = new Thread(this::run, "refusal-journal");
        thread.setDaemon(true);
        thread.start();
    }

    /** What waits is still written. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.join(5000);
        }
    }

    /** Takes a refusal in; never waits. */
    void note(PastFact refusal) {
        if (!waiting.offer(refusal)) {
            lost.increment();
            LOG.debug("too many refused requests wait for the journal");
        }
    }

    private void run() {
        try {
            while (!stopping || !waiting.isEmpty()) {
                var first = waiting.poll(WAIT_MILLIS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    var batch = new ArrayList<PastFact>();
                    batch.add(first);
                    waiting.drainTo(batch, BATCH - 1);
                    write(batch);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(List<PastFact> batch) throws InterruptedException {
        while (true) {
            try {
                QuarkusTransaction.requiringNew().run(() -> journal.appendPast(batch));
                return;
            } catch (RuntimeException failure) {
                if (stopping || ProblemMapper.causes(failure).noneMatch(ProblemMapper::databaseAway)) {
                    lost.increment(batch.size());
                    LOG.errorf(failure, "%d refused requests could not be journaled", batch.size());
                    return;
                }
                Thread.sleep(WHILE_THE_DATABASE_IS_AWAY_MILLIS);
            }
        }
    }
}
