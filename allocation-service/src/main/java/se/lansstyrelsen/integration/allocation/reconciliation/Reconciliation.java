package se.lansstyrelsen.integration.allocation.reconciliation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/** Our figures of a year held against a published table (avstämning); a made one never changes. */
@Entity
@Immutable
@Table(name = "reconciliation")
class Reconciliation {

    @Id
    private UUID id;

    private int year;
    private LocalDate asOf;
    private Instant madeAt;
    private String madeBy;
    private int rowsRead;
    private int differences;

    @Column(name = "sha_hex")
    private String fileHash;

    protected Reconciliation() {}

    Reconciliation(
            int year, LocalDate asOf, int rowsRead, int differences, String fileHash, Instant madeAt, String madeBy) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.year = year;
        this.asOf = asOf;
        this.rowsRead = rowsRead;
        this.differences = differences;
        this.fileHash = fileHash;
        this.madeAt = madeAt;
        this.madeBy = madeBy;
    }

    UUID id() {
        return id;
    }

    ReconciliationMade made() {
        return new ReconciliationMade(id, year, asOf, rowsRead, differences, fileHash);
    }

    View view() {
        return new View(id, year, asOf, madeAt, rowsRead, differences, fileHash);
    }

    /**
     * A reconciliation as it is answered.
     *
     * @param rowsRead rows in the published table
     * @param differences lines that are not the same
     * @param fileHash SHA-256 of the file's bytes, hexadecimal
     */
    @Schema(name = "Reconciliation")
    record View(UUID id, int year, LocalDate asOf, Instant madeAt, int rowsRead, int differences, String fileHash) {}
}
