package se.lansstyrelsen.integration.allocation.planchange;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.lansstyrelsen.integration.allocation.monthly.MonthlyPlanService.Standing;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** A municipality asks that its months be planned otherwise (begäran om ändrad årsplanering). */
@Entity
@Table(name = "plan_change_request")
class ChangeRequest {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "monthly_plan_id")
    private UUID monthlyPlanId;

    /** The edition the municipality had before it. */
    @Column(name = "plan_number")
    private int planNumber;

    @Column(name = "municipality_code")
    private String municipalityCode;

    @Column(name = "year")
    private int year;

    private int[] planned;

    private String reason;

    @Enumerated(EnumType.STRING)
    private ChangeRequestStatus status;

    private String answer;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    protected ChangeRequest() {}

    ChangeRequest(Standing plan, List<Integer> planned, String reason, String askedBy, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.monthlyPlanId = plan.id();
        this.planNumber = plan.number();
        this.municipalityCode = plan.municipalityCode();
        this.year = plan.year();
        this.planned = planned.stream().mapToInt(Integer::intValue).toArray();
        this.reason = reason;
        this.status = ChangeRequestStatus.OPEN;
        this.askedBy = askedBy;
        this.askedAt = now;
    }

    PlanChangeRequested asked() {
        return new PlanChangeRequested(monthlyPlanId, id, municipalityCode, year, planned());
    }

    /** Beviljar. @param standingNumber the edition of the plan that stands */
    PlanChangeAnswered grant(int standingNumber, String words, String answeredBy, Instant now) {
        mustBecome(ChangeRequestStatus.GRANTED);
        if (standingNumber != planNumber) {
            throw Problem.ILLEGAL_STATE.with("The plan has changed since the municipality asked: it saw edition "
                    + planNumber + " and edition " + standingNumber
                    + " stands. Refuse the request, and let the municipality ask about the plan as it is.");
        }
        return answered(ChangeRequestStatus.GRANTED, words, answeredBy, now);
    }

    PlanChangeAnswered refuse(String words, String answeredBy, Instant now) {
        mustBecome(ChangeRequestStatus.REFUSED);
        return answered(ChangeRequestStatus.REFUSED, words, answeredBy, now);
    }

    private PlanChangeAnswered answered(ChangeRequestStatus outcome, String words, String by, Instant now) {
        status = outcome;
        answer = words;
        answeredBy = by;
        answeredAt = now;
        return new PlanChangeAnswered(monthlyPlanId, id, municipalityCode, year, outcome);
    }

    private void mustBecome(ChangeRequestStatus next) {
        if (!status.canBecome(next)) {
            throw Problem.ILLEGAL_STATE.with("The request is " + status + " and cannot become " + next + ".");
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID monthlyPlanId() {
        return monthlyPlanId;
    }

    int planNumber() {
        return planNumber;
    }

    /** Twelve numbers, January first. */
    List<Integer> planned() {
        return IntStream.of(planned).boxed().toList();
    }

    String reason() {
        return reason;
    }

    ChangeRequestStatus status() {
        return status;
    }

    String answer() {
        return answer;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
