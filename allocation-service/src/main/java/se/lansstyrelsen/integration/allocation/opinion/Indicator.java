package se.lansstyrelsen.integration.allocation.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** A figure considered for an area, in percent or points, or the reason in its source why there is none. */
@Embeddable
class Indicator {

    /** What a value counts. */
    enum Unit {
        PERCENT,
        /** Meritvärde. */
        POINTS
    }

    @Column(name = "figure")
    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    @Column(name = "source")
    private String source;

    @Column(name = "year")
    private int year;

    protected Indicator() {}

    Indicator(BigDecimal value, Unit unit, String source, int year) {
        this.value = value;
        this.unit = unit;
        this.source = source;
        this.year = year;
    }

    /** Null when there is no figure for the area. */
    BigDecimal value() {
        return value;
    }

    Unit unit() {
        return unit;
    }

    String source() {
        return source;
    }

    int year() {
        return year;
    }
}
