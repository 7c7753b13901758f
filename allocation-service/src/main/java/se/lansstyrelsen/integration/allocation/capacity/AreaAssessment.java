package se.lansstyrelsen.integration.allocation.capacity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A level and why; the reason is the municipality's own words and stays out of events. */
@Embeddable
class AreaAssessment {

    @Enumerated(EnumType.STRING)
    @Column(name = "level")
    private CapacityLevel level;

    private String reason;

    protected AreaAssessment() {}

    AreaAssessment(CapacityLevel level, String reason) {
        this.level = level;
        this.reason = reason;
    }

    CapacityLevel level() {
        return level;
    }

    String reason() {
        return reason;
    }
}
