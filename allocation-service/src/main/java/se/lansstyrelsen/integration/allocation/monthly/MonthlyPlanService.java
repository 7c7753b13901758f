package se.lansstyrelsen.integration.allocation.monthly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import se.lansstyrelsen.integration.allocation.monthly.MonthlyViews.EditionView;
import se.lansstyrelsen.integration.allocation.monthly.MonthlyViews.MonthView;
import se.lansstyrelsen.integration.allocation.monthly.MonthlyViews.NewPlan;
import se.lansstyrelsen.integration.allocation.monthly.MonthlyViews.PlanView;
import se.lansstyrelsen.integration.allocation.progress.MonthlyOutcomes;
import se.lansstyrelsen.integration.allocation.progress.MonthlyOutcomes.Outcome;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.time.PointInTime;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Records plans within the quota and what is approved beyond it; one transaction a method. */
@ApplicationScoped
public class MonthlyPlanService {

    private final MonthlyPlans plans;
    private final QuotaFits fits;
    private final MonthlyOutcomes outcomes;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    MonthlyPlanService(
            MonthlyPlans plans, QuotaFits fits, MonthlyOutcomes outcomes, Journal journal, Caller caller, Clock clock) {
        this.plans = plans;
        this.fits = fits;
        this.outcomes = outcomes;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<PlanView> record(NewPlan asked) {
        var municipality = asked.municipalityCode();
        Regions.mustBeMunicipality(municipality, LocalDate.of(asked.year(), 12, 31), "/municipalityCode");
        mustPlanFor(municipality);
        var plan = new MonthlyPlan(
                municipality, asked.year(), asked.planned(), caller.subject(), StockholmTime.now(clock));
        fits.of(plan).mustHold();
        plans.open(plan);
        journal.append(plan.recorded());
        return versioned(plan);
    }

    @Transactional
    Versioned<PlanView> change(UUID id, long expectedNumber, List<Integer> planned) {
        var former = plans.require(id, expectedNumber);
        mustPlanFor(former.municipalityCode());
        return versioned(changed(former, planned));
    }

    @Transactional
    Versioned<PlanView> read(UUID id) {
        return versioned(readable(id));
    }

    /** @param area how the municipality codes begin */
    @Transactional
    Page<PlanView> list(int year, String area, PointInTime time, PageRequest request) {
        var page = plans.page(year, area, time.recordedBy(clock), caller, request);
        var fit = fits.of(year, page.items(), time);
        return page.map(plan -> PlanView.of(plan, fit.get(plan.id())));
    }

    @Transactional
    Page<EditionView> history(UUID id, PageRequest request) {
        readable(id);
        return plans.history(id, request).map(EditionView::of);
    }

    /** The plan's twelve months, and those after the year in which its assignments were received. */
    @Transactional
    List<MonthView> months(UUID id) {
        var plan = readable(id);
        var outcome = new TreeMap<YearMonth, Outcome>(outcomes.of(plan.year(), plan.municipalityCode()));
        var planned = new TreeMap<YearMonth, Integer>();
        IntStream.rangeClosed(1, 12)
                .forEach(month -> planned.put(
                        YearMonth.of(plan.year(), month), plan.planned().get(month - 1)));
        planned.keySet().forEach(month -> outcome.putIfAbsent(month, Outcome.NONE));
        return outcome.entrySet().stream()
                .map(entry -> MonthView.of(entry.getKey().toString(), planned.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** What stands of a plan, to one who speaks about it. */
    public record Standing(UUID id, String municipalityCode, int year, int number) {}

    /** The plan, for those who may read it. */
    @Transactional
    public Standing standing(UUID id) {
        var plan = readable(id);
        return new Standing(plan.id(), plan.municipalityCode(), plan.year(), plan.number());
    }

    /** Changes a plan at its municipality's own request, under the same rules as any other change. */
    @Transactional
    public void grant(UUID id, long expectedNumber, List<Integer> planned) {
        changed(plans.require(id, expectedNumber), planned);
    }

    /** Migrationsverket plans for the whole country, a county board for its county. */
    public void mustPlanFor(String municipalityCode) {
        if (!caller.is(Role.PARTNER)) {
            caller.mustActForCountyOf(municipalityCode);
        }
    }

    private MonthlyPlan changed(MonthlyPlan former, List<Integer> planned) {
        var changed = former.change(planned, caller.subject(), StockholmTime.now(clock));
        fits.of(changed).mustHold();
        plans.keep(changed);
        journal.append(changed.recorded());
        return changed;
    }

    MonthlyPlan readable(UUID id) {
        var plan = plans.require(id);
        if (!caller.is(Role.PARTNER)) {
            caller.mustReachMunicipality(plan.municipalityCode());
        }
        return plan;
    }

    private Versioned<PlanView> versioned(MonthlyPlan plan) {
        return new Versioned<>(PlanView.of(plan, fits.of(plan)), plan.number());
    }
}
