package se.lansstyrelsen.integration.allocation.monthly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.monthly.MonthlyViews.ApprovalView;
import se.lansstyrelsen.integration.allocation.monthly.MonthlyViews.NewApproval;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Keeps the municipalities' approvals; nobody approves for another. */
@ApplicationScoped
class OverAssignmentService {

    private final OverAssignmentApprovals approvals;
    private final MonthlyPlanService plans;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    OverAssignmentService(
            OverAssignmentApprovals approvals, MonthlyPlanService plans, Journal journal, Caller caller, Clock clock) {
        this.approvals = approvals;
        this.plans = plans;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ApprovalView approve(UUID planId, NewApproval given) {
        var plan = plans.readable(planId);
        caller.mustBeMunicipality(plan.municipalityCode());
        var approval = new OverAssignmentApproval(
                planId, given.persons(), given.reason().strip(), caller.subject(), StockholmTime.now(clock));
        approvals.persist(approval);
        journal.append(approval.given(plan));
        return ApprovalView.of(approval);
    }

    @Transactional
    Page<ApprovalView> list(UUID planId, PageRequest request) {
        plans.readable(planId);
        return approvals.on(planId, request).map(ApprovalView::of);
    }

    @Transactional
    ApprovalView read(UUID planId, UUID id) {
        plans.readable(planId);
        return ApprovalView.of(approvals.require(planId, id));
    }
}
