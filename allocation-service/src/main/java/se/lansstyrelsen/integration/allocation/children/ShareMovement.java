package se.lansstyrelsen.integration.allocation.children;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.Move;

/** Promille that a confirmed transfer moved for one year; written once, on top of whatever version stands. */
@Entity
@Table(name = "share_movement")
class ShareMovement {

    @Id
    private UUID id;

    @Column(name = "year")
    private int year;

    @Column(name = "from_municipality")
    private String fromMunicipality;

    @Column(name = "to_municipality")
    private String toMunicipality;

    private int promille;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "transfer_id")
    private UUID transferId;

    protected ShareMovement() {}

    ShareMovement(Move move, LocalDate validFrom, UUID transferId, Instant recordedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.year = move.year();
        this.fromMunicipality = move.fromMunicipality();
        this.toMunicipality = move.toMunicipality();
        this.promille = move.amount();
        this.validFrom = validFrom;
        this.transferId = transferId;
        this.recordedAt = recordedAt;
    }

    int year() {
        return year;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /** What the municipality gained by it, negative when it gave. */
    int gainOf(String municipalityCode) {
        return municipalityCode.equals(toMunicipality)
                ? promille
                : municipalityCode.equals(fromMunicipality) ? -promille : 0;
    }
}
