package se.lansstyrelsen.integration.reporting.rebuild;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.store.MatterLock;
import se.lansstyrelsen.integration.kit.time.StockholmTime;
import se.lansstyrelsen.integration.reporting.ReportingProblem;
import se.lansstyrelsen.integration.reporting.intake.ReadModels;

/** Begins rebuilds and tells how far they have come. */
@ApplicationScoped
class RebuildService {

    private final Rebuilds rebuilds;
    private final RebuildWorker worker;
    private final ReadModels models;
    private final MatterLock lock;
    private final Journal journal;
    private final Clock clock;

    RebuildService(
            Rebuilds rebuilds, RebuildWorker worker, ReadModels models, MatterLock lock, Journal journal, Clock clock) {
        this.rebuilds = rebuilds;
        this.worker = worker;
        this.models = models;
        this.lock = lock;
        this.journal = journal;
        this.clock = clock;
    }

    Rebuild.View begin() {
        var begun = QuarkusTransaction.requiringNew().call(this::begun);
        worker.start(begun.id(), begun.generation());
        return begun.view();
    }

    private Rebuild begun() {
        lock.take("read model rebuild");
        var now = StockholmTime.now(clock);
        rebuilds.list("state", RebuildState.RUNNING).forEach(running -> {
            if (!running.isForsaken(now)) {
                throw ReportingProblem.REBUILD_RUNNING.with(
                        "GET /read-model-rebuilds/" + running.id() + " tells how far it is.");
            }
            running.failed("Whoever made it stopped.", now);
        });
        rebuilds.flush();
        var latest = rebuilds.streamAll().mapToInt(Rebuild::generation).max().orElse(0);
        var rebuild = new Rebuild(Math.max(latest, models.serving()) + 1, now);
        rebuilds.persist(rebuild);
        journal.append(new ReadModelRebuilt(rebuild.id(), rebuild.generation()));
        return rebuild;
    }

    @Transactional
    Rebuild.View read(UUID id) {
        return rebuilds.require(id).view();
    }
}
