package se.lansstyrelsen.integration.reporting.rebuild;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A read model made anew from the topics while the old one serves. */
@Entity
@Table(name = "read_model_rebuild")
class Rebuild {

    /** Longer without a step means that whoever made it is gone. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private RebuildState state;

    private int generation;

    @Column(name = "events_total")
    private long eventsTotal;

    @Column(name = "events_read")
    private long eventsRead;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "moved_at")
    private Instant movedAt;

    private String reason;

    protected Rebuild() {}

    Rebuild(int generation, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.state = RebuildState.RUNNING;
        this.generation = generation;
        this.startedAt = now;
        this.movedAt = now;
    }

    void move(long read, long total, Instant now) {
        eventsRead = read;
        eventsTotal = Math.max(read, total);
        movedAt = now;
    }

    void done(Instant now) {
        state = RebuildState.DONE;
        movedAt = now;
    }

    void failed(String reason, Instant now) {
        state = RebuildState.FAILED;
        this.reason = reason;
        movedAt = now;
    }

    boolean isForsaken(Instant now) {
        return state == RebuildState.RUNNING && movedAt.plus(PATIENCE).isBefore(now);
    }

    View view() {
        return new View(id, state, eventsTotal, eventsRead, startedAt, movedAt, reason);
    }

    UUID id() {
        return id;
    }

    int generation() {
        return generation;
    }

    @Schema(name = "ReadModelRebuild", description = "Ombyggnad av läsmodellen")
    record View(
            UUID id,
            RebuildState state,
            @Schema(description = "Events in the topics") long eventsTotal,
            @Schema(description = "Events read so far") long eventsRead,
            Instant startedAt,
            @Schema(description = "Latest step") Instant movedAt,
            @Schema(nullable = true, description = "Why it failed") String reason) {}
}
