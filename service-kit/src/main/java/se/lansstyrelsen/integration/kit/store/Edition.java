package se.lansstyrelsen.integration.kit.store;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * One wording of a thing that may be changed but is never overwritten. It stands from its recording until the next is
 * recorded, so that what was known at an instant is read by a plain condition ({@link Editions#knownAt}).
 */
@MappedSuperclass
public abstract class Edition {

    @Id
    @Column(name = "edition_id")
    private UUID editionId;

    /** Lets only one edition replace this one. */
    @Version
    private long lock;

    private UUID id;

    private int number;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected Edition() {}

    /** The first edition of a new thing. */
    protected Edition(String recordedBy, Instant now) {
        this(UuidCreator.getTimeOrderedEpoch(), 1, recordedBy, now);
    }

    /** The next edition of the same thing; the former stands no longer. */
    protected Edition(Edition former, String recordedBy, Instant now) {
        this(former.id, former.number + 1, recordedBy, now);
        former.replacedAt = now;
    }

    private Edition(UUID id, int number, String recordedBy, Instant now) {
        this.editionId = UuidCreator.getTimeOrderedEpoch();
        this.id = id;
        this.number = number;
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    /** Of the thing; all its editions share it. */
    public UUID id() {
        return id;
    }

    /** From 1, also the version a writer must have read. */
    public int number() {
        return number;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** When the next was recorded, null while this one stands. */
    public Instant replacedAt() {
        return replacedAt;
    }
}
