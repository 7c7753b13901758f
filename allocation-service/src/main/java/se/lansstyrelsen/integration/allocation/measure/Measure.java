package se.lansstyrelsen.integration.allocation.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.store.Edition;

/** Insats: what a municipality offers new arrivals in a year, as the county board follows it up. */
@Entity
@Table(name = "measure")
class Measure extends Edition {

    @Column(name = "municipality_code")
    private String municipalityCode;

    @Column(name = "year")
    private int year;

    @Embedded
    private MeasureDetails details;

    @Column(name = "on_behalf")
    private boolean onBehalf;

    private boolean withdrawn;

    protected Measure() {}

    /** @param onBehalf whether the county board reports it for the municipality */
    Measure(
            String municipalityCode,
            int year,
            MeasureDetails details,
            boolean onBehalf,
            String recordedBy,
            Instant now) {
        super(recordedBy, now);
        this.municipalityCode = municipalityCode;
        this.year = year;
        this.details = details;
        this.onBehalf = onBehalf;
    }

    private Measure(
            Measure former,
            MeasureDetails details,
            boolean withdrawn,
            boolean onBehalf,
            String recordedBy,
            Instant now) {
        super(former, recordedBy, now);
        this.municipalityCode = former.municipalityCode;
        this.year = former.year;
        this.details = details;
        this.withdrawn = withdrawn;
        this.onBehalf = onBehalf;
    }

    Measure change(MeasureDetails changed, boolean changedOnBehalf, String recordedBy, Instant now) {
        mustStand();
        return new Measure(this, changed, false, changedOnBehalf, recordedBy, now);
    }

    /** Takes back what was reported by mistake or was never carried out; the figures stay in the history. */
    Measure withdraw(boolean withdrawnOnBehalf, String recordedBy, Instant now) {
        mustStand();
        return new Measure(this, details, true, withdrawnOnBehalf, recordedBy, now);
    }

    private void mustStand() {
        if (withdrawn) {
            throw Problem.ILLEGAL_STATE.with("The measure is withdrawn. Report a new one.");
        }
    }

    MeasureReported reported() {
        return new MeasureReported(
                id(),
                municipalityCode.substring(0, 2),
                municipalityCode,
                year,
                number(),
                details.kind(),
                details.provider(),
                details.sharedWith(),
                details.languages(),
                details.places(),
                details.waitingWeeks());
    }

    MeasureWithdrawn withdrawal() {
        return new MeasureWithdrawn(id(), municipalityCode.substring(0, 2), municipalityCode, year, details.kind());
    }

    String municipalityCode() {
        return municipalityCode;
    }

    int year() {
        return year;
    }

    MeasureDetails details() {
        return details;
    }

    boolean onBehalf() {
        return onBehalf;
    }

    boolean withdrawn() {
        return withdrawn;
    }
}
