package se.lansstyrelsen.integration.allocation.target;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/**
 * The government's decision on the number of assigned new arrivals in a year and its division into länstal (2-3 §§
 * förordning 2016:40). A later version of the same year revises it from its own first day; nothing is overwritten.
 */
@Entity
@Table(name = "national_target")
class NationalTarget {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "year")
    private int year;

    private int total;

    @Column(name = "quota_refugees")
    private Integer quotaRefugees;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "county_quota", joinColumns = @JoinColumn(name = "national_target_id"))
    @MapKeyColumn(name = "county_code")
    @Column(name = "quota")
    @BatchSize(size = 50)
    private Map<String, Integer> countyQuotas = new TreeMap<>();

    protected NationalTarget() {}

    NationalTarget(
            int year,
            int total,
            Integer quotaRefugees,
            String legalBasis,
            LocalDate validFrom,
            Map<String, Integer> countyQuotas,
            Instant recordedAt,
            String recordedBy) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.year = year;
        this.total = total;
        this.quotaRefugees = quotaRefugees;
        this.legalBasis = legalBasis;
        this.validFrom = validFrom;
        this.countyQuotas = new TreeMap<>(countyQuotas);
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
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

    int total() {
        return total;
    }

    Integer quotaRefugees() {
        return quotaRefugees;
    }

    String legalBasis() {
        return legalBasis;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** Länstal by county code, in code order. */
    Map<String, Integer> countyQuotas() {
        return new TreeMap<>(countyQuotas);
    }

    /** Whether the other says the same, so that it was recorded twice by mistake. */
    boolean saysTheSameAs(NationalTarget other) {
        return year == other.year
                && total == other.total
                && validFrom.equals(other.validFrom)
                && legalBasis.equals(other.legalBasis)
                && Objects.equals(quotaRefugees, other.quotaRefugees)
                && countyQuotas().equals(other.countyQuotas());
    }

    NationalTargetDecided decided() {
        return new NationalTargetDecided(id, year, total, quotaRefugees, legalBasis, validFrom, countyQuotas());
    }
}
