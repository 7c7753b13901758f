package se.lansstyrelsen.integration.allocation.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** An area the municipality asked about, and what the county board says of it. */
@Embeddable
class Area {

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    private Assessment assessment;

    @Column(name = "reasons")
    private String reasons;

    @Column(name = "notified_on")
    private LocalDate notifiedOn;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    protected Area() {}

    private Area(String name, Assessment assessment, String reasons, LocalDate notifiedOn, LocalDate withdrawnOn) {
        this.name = name;
        this.assessment = assessment;
        this.reasons = reasons;
        this.notifiedOn = notifiedOn;
        this.withdrawnOn = withdrawnOn;
    }

    static Area asked() {
        return new Area(null, Assessment.NOT_ASSESSED, null, null, null);
    }

    static Area assessed(String name, Assessment assessment, String reasons) {
        return new Area(name, assessment, reasons, null, null);
    }

    Area notified(LocalDate day) {
        return new Area(name, assessment, reasons, day, null);
    }

    Area withdrawn(LocalDate day) {
        return new Area(name, assessment, reasons, notifiedOn, day);
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

    /** Whether it is notified to Migrationsverket and not withdrawn. */
    boolean isNotified() {
        return notifiedOn != null && withdrawnOn == null;
    }

    /** Day of the latest notification, null when there is none. */
    LocalDate notifiedOn() {
        return notifiedOn;
    }

    /** Day the latest notification was withdrawn (återkallelse), null while it stands. */
    LocalDate withdrawnOn() {
        return withdrawnOn;
    }
}
