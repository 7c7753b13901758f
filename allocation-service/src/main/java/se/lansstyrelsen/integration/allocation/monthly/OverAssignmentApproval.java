package se.lansstyrelsen.integration.allocation.monthly;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A municipality's approval of being assigned persons beyond its quota (överanvisning). Never changed: the latest stands
 * and says how many in all. A lower number, such as 0, takes back nothing planned before it: what is planned beyond it
 * shows as not approved until the plan is changed, and a change must fit.
 */
@Entity
@Table(name = "over_assignment_approval")
class OverAssignmentApproval {

    @Id
    private UUID id;

    @Column(name = "monthly_plan_id")
    private UUID monthlyPlanId;

    private int persons;

    private String reason;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_by")
    private String givenBy;

    protected OverAssignmentApproval() {}

    OverAssignmentApproval(UUID monthlyPlanId, int persons, String reason, String givenBy, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.monthlyPlanId = monthlyPlanId;
        this.persons = persons;
        this.reason = reason;
        this.givenBy = givenBy;
        this.givenAt = now;
    }

    OverAssignmentApproved given(MonthlyPlan plan) {
        return new OverAssignmentApproved(monthlyPlanId, id, plan.municipalityCode(), plan.year(), persons);
    }

    UUID id() {
        return id;
    }

    UUID monthlyPlanId() {
        return monthlyPlanId;
    }

    int persons() {
        return persons;
    }

    String reason() {
        return reason;
    }

    Instant givenAt() {
        return givenAt;
    }
}
