package se.lansstyrelsen.integration.allocation.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.allocation.Decision;
import se.lansstyrelsen.integration.allocation.plan.QuotaPlanViews.CommentView;
import se.lansstyrelsen.integration.allocation.plan.QuotaPlanViews.Content;
import se.lansstyrelsen.integration.allocation.plan.QuotaPlanViews.DeviationView;
import se.lansstyrelsen.integration.allocation.plan.QuotaPlanViews.NewComment;
import se.lansstyrelsen.integration.allocation.plan.QuotaPlanViews.PlanView;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.Texts;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** The way of a quota plan from draft to decision; one transaction a method. */
@ApplicationScoped
class QuotaPlanService {

    private final QuotaPlans plans;
    private final QuotaComments comments;
    private final CountyQuotas countyQuotas;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    QuotaPlanService(
            QuotaPlans plans,
            QuotaComments comments,
            CountyQuotas countyQuotas,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.plans = plans;
        this.comments = comments;
        this.countyQuotas = countyQuotas;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<PlanView> open(Content content) {
        caller.mustActForCounty(content.countyCode());
        var plan = new QuotaPlan(
                content.countyCode(),
                content.year(),
                lines(content),
                plans.decidedId(content.countyCode(), content.year()),
                caller.subject(),
                StockholmTime.now(clock));
        plans.open(plan);
        journal.append(plan.opened());
        return versioned(plan);
    }

    @Transactional
    Versioned<PlanView> change(UUID id, long expectedVersion, Content content) {
        var plan = plans.require(id, expectedVersion);
        caller.mustActForCounty(plan.countyCode());
        if (!plan.countyCode().equals(content.countyCode()) || plan.year() != content.year()) {
            throw Problem.RULE_BROKEN.with(
                    "A plan stays with its county and year. Open a new plan for another.",
                    List.of(
                            new Fault("/countyCode", "must be " + plan.countyCode()),
                            new Fault("/year", "must be " + plan.year())));
        }
        journal.append(plan.change(lines(content), plans.decidedId(plan.countyCode(), plan.year())));
        return versioned(plan);
    }

    @Transactional
    Versioned<PlanView> consult(UUID id, long expectedVersion, LocalDate closesOn) {
        var plan = plans.require(id, expectedVersion);
        caller.mustActForCounty(plan.countyCode());
        journal.append(plan.consult(closesOn));
        return versioned(plan);
    }

    @Transactional
    CommentView comment(UUID id, NewComment given) {
        caller.mustBeMunicipality(given.municipalityCode());
        var plan = plans.require(id);
        mustBeReadable(plan);
        if (!plan.lines().containsKey(given.municipalityCode())) {
            throw Problem.OUT_OF_SCOPE.with(
                    "The plan is another county's and has no line for " + given.municipalityCode() + ".");
        }
        plan.mustTakeCommentsOn(StockholmTime.today(clock));
        var comment = new QuotaComment(id, given.municipalityCode(), given.text(), StockholmTime.now(clock));
        comments.persist(comment);
        journal.append(comment.given(plan));
        return CommentView.of(comment);
    }

    @Transactional
    Versioned<PlanView> propose(UUID id, long expectedVersion) {
        var plan = plans.require(id, expectedVersion);
        caller.mustActForCounty(plan.countyCode());
        journal.append(plan.propose(caller.subject(), StockholmTime.today(clock), StockholmTime.now(clock)));
        plan.mustBeBasedOn(plans.decidedId(plan.countyCode(), plan.year()));
        return versioned(plan);
    }

    @Transactional
    Versioned<PlanView> giveBack(UUID id, long expectedVersion, String reason) {
        var plan = plans.require(id, expectedVersion);
        caller.mustActForCounty(plan.countyCode());
        journal.append(plan.giveBack(reason));
        return versioned(plan);
    }

    @Transactional
    Versioned<PlanView> decide(UUID id, long expectedVersion, Decision decision) {
        var plan = plans.require(id, expectedVersion);
        caller.mustActForCounty(plan.countyCode());
        // Asked before the decision, after which this plan would be found too.
        var former = plans.decided(plan.countyCode(), plan.year());
        former.ifPresent(standing -> standing.mustStandOn(decision.decidedOn()));
        var countyQuota = countyQuotas.require(plan.year(), plan.countyCode(), decision.decidedOn());
        var decided = plan.decide(
                decision, countyQuota, caller.subject(), StockholmTime.today(clock), StockholmTime.now(clock));
        plan.mustBeBasedOn(former.map(QuotaPlan::id).orElse(null));
        former.ifPresent(standing -> journal.append(standing.replaceBy(plan)));
        journal.append(decided);
        return versioned(plan);
    }

    @Transactional
    Versioned<PlanView> read(UUID id) {
        var plan = plans.require(id);
        mustBeReadable(plan);
        return versioned(plan);
    }

    @Transactional
    Page<PlanView> list(Integer year, String county, QuotaPlanStatus status, PageRequest page) {
        var filter = new QuotaPlans.Filter(year, county, status, maySeeDrafts());
        return plans.page(filter, caller, page).map(this::view);
    }

    @Transactional
    List<CommentView> comments(UUID id) {
        mustBeReadable(plans.require(id));
        return comments.on(id).stream().map(CommentView::of).toList();
    }

    /** Decided plans of the year beside the model. @param deviated only those that did, or did not; null for all */
    @Transactional
    List<DeviationView> deviations(int year, Boolean deviated) {
        return plans.decided(year).stream()
                .map(DeviationView::of)
                .filter(view -> deviated == null || deviated.equals(view.deviated()))
                .toList();
    }

    private void mustBeReadable(QuotaPlan plan) {
        var inScope = caller.concernedCounties()
                .map(counties -> counties.contains(plan.countyCode()))
                .orElse(true);
        var visible =
                plan.status().isPublic() || (inScope && (plan.status() != QuotaPlanStatus.DRAFT || maySeeDrafts()));
        if (!visible) {
            throw QuotaPlans.unknown();
        }
    }

    private boolean maySeeDrafts() {
        return caller.is(Role.CASE_OFFICER) || caller.is(Role.DECISION_MAKER) || caller.is(Role.AUDITOR);
    }

    /** The body's lines by municipality. */
    private static Map<String, QuotaLine> lines(Content content) {
        var lastDay = LocalDate.of(content.year(), 12, 31);
        var faults = new ArrayList<Fault>();
        Regions.mustBeCounty(content.countyCode(), "/countyCode");
        var lines = new TreeMap<String, QuotaLine>();
        for (var i = 0; i < content.lines().size(); i++) {
            var line = content.lines().get(i);
            var pointer = "/lines/" + i;
            var code = line.municipalityCode();
            if (!Regions.isMunicipality(code, content.countyCode(), lastDay)) {
                faults.add(new Fault(
                        pointer + "/municipalityCode", "is not a municipality of county " + content.countyCode()));
            }
            var made = new QuotaLine(
                    line.modelQuota(),
                    line.proposedQuota(),
                    line.decidedQuota(),
                    Texts.strippedOrNull(line.deviationReason()));
            if (made.deviates() && made.deviationReason() == null) {
                faults.add(new Fault(
                        pointer + "/deviationReason", "must say why the decided figure differs from the model's"));
            }
            if (lines.put(code, made) != null) {
                faults.add(new Fault(pointer + "/municipalityCode", "stands twice"));
            }
        }
        if (!faults.isEmpty()) {
            throw AllocationProblem.LINES_INVALID.with(
                    "Correct the lines listed in errors; nothing was saved.", faults);
        }
        return lines;
    }

    private Versioned<PlanView> versioned(QuotaPlan plan) {
        plans.flush();
        return new Versioned<>(view(plan), plan.version());
    }

    private PlanView view(QuotaPlan plan) {
        return PlanView.of(
                plan,
                countyQuotas
                        .standing(plan.year(), plan.countyCode(), StockholmTime.today(clock))
                        .orElse(null));
    }
}
