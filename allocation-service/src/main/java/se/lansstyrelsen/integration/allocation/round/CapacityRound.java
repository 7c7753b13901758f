package se.lansstyrelsen.integration.allocation.round;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The time in which a county's municipalities answer for a half-year (svarsomgång). */
@Entity
@Table(name = "capacity_round")
class CapacityRound {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "year")
    private int year;

    private int half;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    protected CapacityRound() {}

    CapacityRound(
            String countyCode, HalfYear period, LocalDate opensOn, LocalDate closesOn, String createdBy, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.countyCode = countyCode;
        this.year = period.year();
        this.half = period.half();
        this.createdBy = createdBy;
        this.createdAt = now;
        setDays(opensOn, closesOn);
    }

    CapacityRoundOpened opened() {
        return new CapacityRoundOpened(id, countyCode, year, half, opensOn, closesOn);
    }

    CapacityRoundChanged change(LocalDate newOpensOn, LocalDate newClosesOn) {
        setDays(newOpensOn, newClosesOn);
        return new CapacityRoundChanged(id, countyCode, year, half, opensOn, closesOn);
    }

    void mustBeOpenOn(LocalDate today) {
        if (today.isBefore(opensOn) || today.isAfter(closesOn)) {
            throw AllocationProblem.CAPACITY_ROUND_CLOSED.with(
                    "County " + countyCode + " takes answers for " + year + ":" + half + " from " + opensOn + " to "
                            + closesOn + ". The county board can move the last day.");
        }
    }

    private void setDays(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw Problem.RULE_BROKEN.with(
                    "The round closes before it opens.",
                    List.of(new Fault("/closesOn", "must be the day it opens or later")));
        }
        opensOn = first;
        closesOn = last;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String countyCode() {
        return countyCode;
    }

    HalfYear period() {
        return new HalfYear(year, half);
    }

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate closesOn() {
        return closesOn;
    }
}
