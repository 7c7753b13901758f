package se.lansstyrelsen.integration.grants.retention;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That an official's name was erased from closed matters (gallring); whose is told nowhere. */
@Entity
@Immutable
@Table(name = "official_erasure")
class OfficialErasure {

    @Id
    private UUID id;

    @Embedded
    private ErasedRows rows;

    @Column(name = "erased_by")
    private String erasedBy;

    @Column(name = "erased_at")
    private Instant erasedAt;

    protected OfficialErasure() {}

    /** @param eraser subject of the caller */
    OfficialErasure(ErasedRows rows, String eraser, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.rows = rows;
        this.erasedBy = eraser;
        this.erasedAt = now;
    }

    OfficialErased erased() {
        return new OfficialErased(id, rows.proposals(), rows.decisions(), rows.reclaims(), rows.leftInOpenMatters());
    }

    UUID id() {
        return id;
    }

    ErasedRows rows() {
        return rows;
    }

    Instant erasedAt() {
        return erasedAt;
    }
}
