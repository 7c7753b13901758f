package se.lansstyrelsen.integration.allocation.capacity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.BatchSize;
import se.lansstyrelsen.integration.allocation.round.HalfYear;
import se.lansstyrelsen.integration.kit.store.Edition;

/**
 * How a municipality judges its readiness and capacity in a half-year (beredskap och kapacitet). An area left out is
 * missing, which is something else than low.
 */
@Entity
@Table(name = "capacity_assessment")
class CapacityAssessment extends Edition {

    /** Who speaks: the municipality, or the county board on its behalf. */
    enum Source {
        MUNICIPALITY,
        COUNTY_BOARD
    }

    @Column(name = "municipality_code")
    private String municipalityCode;

    @Column(name = "year")
    private int year;

    private int half;

    @Enumerated(EnumType.STRING)
    private Source source;

    @ElementCollection
    @CollectionTable(name = "capacity_assessment_area", joinColumns = @JoinColumn(name = "edition_id"))
    @MapKeyColumn(name = "area")
    @MapKeyEnumerated(EnumType.STRING)
    @BatchSize(size = 500)
    private Map<CapacityArea, AreaAssessment> areas = new TreeMap<>();

    protected CapacityAssessment() {}

    CapacityAssessment(
            String municipalityCode,
            HalfYear period,
            Map<CapacityArea, AreaAssessment> areas,
            Source source,
            String recordedBy,
            Instant now) {
        super(recordedBy, now);
        this.municipalityCode = municipalityCode;
        this.year = period.year();
        this.half = period.half();
        this.areas = new TreeMap<>(areas);
        this.source = source;
    }

    private CapacityAssessment(
            CapacityAssessment former,
            Map<CapacityArea, AreaAssessment> areas,
            Source source,
            String recordedBy,
            Instant now) {
        super(former, recordedBy, now);
        this.municipalityCode = former.municipalityCode;
        this.year = former.year;
        this.half = former.half;
        this.areas = new TreeMap<>(areas);
        this.source = source;
    }

    CapacityAssessment change(
            Map<CapacityArea, AreaAssessment> changed, Source changedBy, String recordedBy, Instant now) {
        return new CapacityAssessment(this, changed, changedBy, recordedBy, now);
    }

    CapacityAssessmentGiven given() {
        return new CapacityAssessmentGiven(
                id(),
                countyCode(),
                municipalityCode,
                year,
                half,
                number(),
                source == Source.COUNTY_BOARD,
                areas.entrySet().stream()
                        .map(entry -> new CapacityAssessmentGiven.Area(
                                entry.getKey(), entry.getValue().level()))
                        .toList());
    }

    String municipalityCode() {
        return municipalityCode;
    }

    String countyCode() {
        return municipalityCode.substring(0, 2);
    }

    HalfYear period() {
        return new HalfYear(year, half);
    }

    Source source() {
        return source;
    }

    /** By area, in the areas' order. */
    Map<CapacityArea, AreaAssessment> areas() {
        return new TreeMap<>(areas);
    }
}
