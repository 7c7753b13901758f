package se.lansstyrelsen.integration.allocation.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** An area the municipality asked about, and what the county board says of it. */
@Embeddable
class Area {

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    private Assessment assessment;

    @Column(name = "reasons")
    private String reasons;

    @Column(name = "notified")
    private boolean notified;

    protected Area() {}

    private Area(String name, Assessment assessment, String reasons, boolean notified) {
        this.name = name;
        this.assessment = assessment;
        this.reasons = reasons;
        this.notified = notified;
    }

    static Area asked() {
        return new Area(null, Assessment.NOT_ASSESSED, null, false);
    }

    static Area assessed(String name, Assessment assessment, String reasons) {
        return new Area(name, assessment, reasons, false);
    }

    Area notifiedToMigrationsverket() {
        return new Area(name, assessment, reasons, true);
    }

    /** The name people use, null when none is given. */
    String name() {
        return name;
    }

    Assessment assessment() {
        return assessment;
    }

    boolean isUnderObjection() {
        return assessment == Assessment.OBJECTION;
    }

    String reasons() {
        return reasons;
    }

    boolean isNotified() {
        return notified;
    }
}
