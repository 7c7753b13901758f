package se.lansstyrelsen.integration.allocation.picture;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.BatchSize;
import se.lansstyrelsen.integration.allocation.capacity.CapacityArea;
import se.lansstyrelsen.integration.allocation.round.HalfYear;
import se.lansstyrelsen.integration.kit.store.Edition;

/** Lägesbild: what a county board itself writes of its county's capacity in a half-year, area by area. */
@Entity
@Table(name = "county_picture")
class CountyPicture extends Edition {

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "year")
    private int year;

    private int half;

    @ElementCollection
    @CollectionTable(name = "county_picture_area", joinColumns = @JoinColumn(name = "edition_id"))
    @MapKeyColumn(name = "area")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "text")
    @BatchSize(size = 100)
    private Map<CapacityArea, String> texts = new TreeMap<>();

    protected CountyPicture() {}

    CountyPicture(String countyCode, HalfYear period, Map<CapacityArea, String> texts, String writtenBy, Instant now) {
        super(writtenBy, now);
        this.countyCode = countyCode;
        this.year = period.year();
        this.half = period.half();
        this.texts = new TreeMap<>(texts);
    }

    private CountyPicture(CountyPicture former, Map<CapacityArea, String> texts, String writtenBy, Instant now) {
        super(former, writtenBy, now);
        this.countyCode = former.countyCode;
        this.year = former.year;
        this.half = former.half;
        this.texts = new TreeMap<>(texts);
    }

    CountyPicture rewrite(Map<CapacityArea, String> changed, String writtenBy, Instant now) {
        return new CountyPicture(this, changed, writtenBy, now);
    }

    CountyPictureWritten written() {
        return new CountyPictureWritten(id(), countyCode, year, half, number(), List.copyOf(texts().keySet()));
    }

    String countyCode() {
        return countyCode;
    }

    HalfYear period() {
        return new HalfYear(year, half);
    }

    /** By area, in the areas' order. */
    Map<CapacityArea, String> texts() {
        return new TreeMap<>(texts);
    }
}
