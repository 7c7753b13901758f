package se.lansstyrelsen.integration.grants.paymentplan;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.account.Accounts;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.grants.conflict.Conflicts;
import se.lansstyrelsen.integration.grants.decision.Commitments;
import se.lansstyrelsen.integration.grants.decision.Grants;
import se.lansstyrelsen.integration.grants.paymentplan.PlanViews.NewPlan;
import se.lansstyrelsen.integration.grants.paymentplan.PlanViews.NewRequisition;
import se.lansstyrelsen.integration.grants.paymentplan.PlanViews.PlanView;
import se.lansstyrelsen.integration.grants.paymentplan.PlanViews.RequisitionView;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** The board plans when a grant is paid, the recipient asks for its parts; one transaction a method. */
@ApplicationScoped
class PlanService {

    /** Plans and requisitions are never changed; another plan takes a plan's place. */
    static final long ONLY_VERSION = 0;

    private final PaymentPlans plans;
    private final Requisitions requisitions;
    private final Grants grants;
    private final List<Commitments> commitments;
    private final Accounts accounts;
    private final Matters matters;
    private final Conflicts conflicts;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    PlanService(
            PaymentPlans plans,
            Requisitions requisitions,
            Grants grants,
            @All List<Commitments> commitments,
            Accounts accounts,
            Matters matters,
            Conflicts conflicts,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.plans = plans;
        this.requisitions = requisitions;
        this.grants = grants;
        this.commitments = commitments;
        this.accounts = accounts;
        this.matters = matters;
        this.conflicts = conflicts;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    PlanView plan(UUID applicationId, NewPlan asked) {
        var matter = matters.requireLocked(applicationId);
        matters.mustBeHandledByCaller(matter);
        conflicts.mustBeFree(applicationId);
        var grant = grants.require(applicationId);
        accounts.require(matter);
        var committed =
                commitments.stream().map(one -> one.committed(applicationId)).reduce(BigDecimal.ZERO, BigDecimal::add);
        var left = grant.granted().subtract(committed);
        var parts = PlanDraft.of(grant, asked.parts(), left, StockholmTime.today(clock));
        var number = plans.standing(applicationId).map(PaymentPlan::number).orElse(0) + 1;
        var plan = new PaymentPlan(grant, number, committed, parts, caller.subject(), StockholmTime.now(clock));
        plans.persist(plan);
        journal.append(plan.planned());
        return PlanView.of(plan);
    }

    @Transactional
    RequisitionView requisition(UUID applicationId, NewRequisition asked) {
        matters.mustBeApplicant(matters.requireLocked(applicationId));
        var plan = plans.requireStanding(grants.require(applicationId));
        var part = plan.part(asked.partNumber());
        if (requisitions.has(plan.id(), part.number())) {
            throw GrantsProblem.REQUISITIONED_ALREADY.with("Part " + part.number() + " is requisitioned already.");
        }
        var requisition = new Requisition(plan, part, asked.signatory(), caller.subject(), StockholmTime.now(clock));
        requisitions.persist(requisition);
        journal.append(requisition.requisitioned());
        return RequisitionView.of(requisition);
    }

    @Transactional
    List<PlanView> plans(UUID applicationId) {
        mustBeReadable(applicationId);
        return plans.of(applicationId).stream().map(PlanView::of).toList();
    }

    @Transactional
    PlanView plan(UUID id) {
        var plan = plans.require(id);
        mustBeReadable(plan.applicationId());
        return PlanView.of(plan);
    }

    @Transactional
    List<RequisitionView> requisitions(UUID applicationId) {
        mustBeReadable(applicationId);
        return requisitions.of(applicationId).stream().map(RequisitionView::of).toList();
    }

    @Transactional
    RequisitionView requisition(UUID id) {
        var requisition = requisitions.require(id);
        mustBeReadable(requisition.applicationId());
        return RequisitionView.of(requisition);
    }

    private void mustBeReadable(UUID applicationId) {
        matters.mustBeReadableByCaller(matters.require(applicationId));
    }
}
