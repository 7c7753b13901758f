package se.lansstyrelsen.integration.reporting.rebuild;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import se.lansstyrelsen.integration.kit.consumer.TopicReplay;
import se.lansstyrelsen.integration.reporting.intake.FigureIntake;
import se.lansstyrelsen.integration.reporting.intake.ReadModels;

/** Reads the topics from their start into a new read model and lets it serve when it has caught up. */
@ApplicationScoped
class RebuildWorker {

    private static final Logger LOG = Logger.getLogger(RebuildWorker.class);
    private static final int HALF_A_MINUTE = 30;

    private final TopicReplay.Opener replays;
    private final FigureIntake intake;
    private final ReadModels models;
    private final Rebuilds rebuilds;
    private final ManagedExecutor executor;
    private final Clock clock;

    RebuildWorker(
            TopicReplay.Opener replays,
            FigureIntake intake,
            ReadModels models,
            Rebuilds rebuilds,
            ManagedExecutor executor,
            Clock clock) {
        this.replays = replays;
        this.intake = intake;
        this.models = models;
        this.rebuilds = rebuilds;
        this.executor = executor;
        this.clock = clock;
    }

    void start(UUID id, int generation) {
        executor.submit(() -> {
            try {
                rebuild(id, generation);
            } catch (Exception e) {
                LOG.errorf(e, "the read model could not be made anew; the old one goes on");
                QuarkusTransaction.requiringNew()
                        .run(() -> rebuilds.require(id).failed(e.getMessage(), clock.instant()));
            }
        });
    }

    private void rebuild(UUID id, int generation) throws Exception {
        try (var replay = replays.open(FigureIntake.NAME, FigureIntake.TOPICS)) {
            while (!replay.isAtEnd()) {
                QuarkusTransaction.requiringNew().timeout(HALF_A_MINUTE).call(() -> {
                    take(replay, generation);
                    rebuilds.require(id).move(replay.read(), replay.total(), clock.instant());
                    return null;
                });
            }
            QuarkusTransaction.requiringNew().timeout(2 * HALF_A_MINUTE).call(() -> {
                changeOver(id, generation, replay);
                return null;
            });
        }
    }

    /** Nothing is taken in while the last events are read; what comes afterwards goes into the new one. */
    private void changeOver(UUID id, int generation, TopicReplay replay) throws Exception {
        models.servingAlone();
        while (!replay.isAtEnd()) {
            take(replay, generation);
        }
        models.serve(generation);
        var rebuild = rebuilds.require(id);
        rebuild.move(replay.read(), replay.total(), clock.instant());
        rebuild.done(clock.instant());
    }

    private void take(TopicReplay replay, int generation) throws Exception {
        intake.take(replay.next(), generation);
    }
}
