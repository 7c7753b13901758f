package se.lansstyrelsen.integration.allocation.children;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/**
 * Andelstal of a year as Migrationsverket fixed them, in promille, before any transfer. A later version of the same year
 * stands from its own first day; nothing is overwritten.
 */
@Entity
@Table(name = "share_version")
class ShareVersion {

    /** The one that stands last among those of a year: by first day, then by recording. */
    static final Comparator<ShareVersion> STANDING_ORDER = Comparator.comparing(ShareVersion::validFrom)
            .thenComparing(ShareVersion::recordedAt)
            .thenComparing(ShareVersion::id);

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "year")
    private int year;

    private String source;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @ElementCollection
    @CollectionTable(name = "share_version_line", joinColumns = @JoinColumn(name = "share_version_id"))
    @MapKeyColumn(name = "municipality_code")
    @Column(name = "promille")
    @BatchSize(size = 50)
    private Map<String, Integer> promille = new TreeMap<>();

    protected ShareVersion() {}

    ShareVersion(
            int year,
            String source,
            LocalDate validFrom,
            Map<String, Integer> promille,
            Instant recordedAt,
            String recordedBy) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.year = year;
        this.source = source;
        this.validFrom = validFrom;
        this.promille = new TreeMap<>(promille);
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    UnaccompaniedSharesRecorded recorded() {
        return new UnaccompaniedSharesRecorded(
                id,
                year,
                validFrom,
                promille().entrySet().stream()
                        .map(entry -> new UnaccompaniedSharesRecorded.Share(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** Whether the other says the same, so that it was recorded twice by mistake. */
    boolean saysTheSameAs(ShareVersion other) {
        return year == other.year
                && source.equals(other.source)
                && validFrom.equals(other.validFrom)
                && promille().equals(other.promille());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    int year() {
        return year;
    }

    String source() {
        return source;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** Promille by municipality code, in code order. */
    Map<String, Integer> promille() {
        return new TreeMap<>(promille);
    }
}
