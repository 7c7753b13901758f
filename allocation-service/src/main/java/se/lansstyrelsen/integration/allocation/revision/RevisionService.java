package se.lansstyrelsen.integration.allocation.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lansstyrelsen.integration.allocation.monthly.StandingPlan;
import se.lansstyrelsen.integration.allocation.plan.DecidedPlans;
import se.lansstyrelsen.integration.allocation.plan.DecidedPlans.DecidedPlan;
import se.lansstyrelsen.integration.allocation.progress.StandingFigures;
import se.lansstyrelsen.integration.allocation.revision.CountyConsequence.Outcome;
import se.lansstyrelsen.integration.allocation.settlement.OpenAssignments;
import se.lansstyrelsen.integration.allocation.target.NationalTargetService;
import se.lansstyrelsen.integration.allocation.target.TargetVersion;
import se.lansstyrelsen.integration.allocation.target.TargetViews.NewNationalTarget;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.caller.Role;
import se.lansstyrelsen.integration.kit.time.PointInTime;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Answers what a revision of the national target in the course of a year leads to; stores nothing. */
@ApplicationScoped
class RevisionService {

    private final NationalTargetService targets;
    private final DecidedPlans plans;
    private final StandingFigures figures;
    private final OpenAssignments assignments;
    private final StandingPlan monthlyPlans;
    private final Caller caller;
    private final Clock clock;

    RevisionService(
            NationalTargetService targets,
            DecidedPlans plans,
            StandingFigures figures,
            OpenAssignments assignments,
            StandingPlan monthlyPlans,
            Caller caller,
            Clock clock) {
        this.targets = targets;
        this.plans = plans;
        this.figures = figures;
        this.assignments = assignments;
        this.monthlyPlans = monthlyPlans;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    NationalTargetPreview preview(NewNationalTarget decision) {
        var version = targets.preview(decision);
        var former = targets.before(version);
        return NationalTargetPreview.of(
                version.year(),
                former.map(TargetVersion::total).orElse(null),
                version.total(),
                consequences(version, former, LocalDate.MAX, new PointInTime()));
    }

    @Transactional
    List<CountyConsequence> consequences(UUID id, PointInTime time) {
        var version = targets.version(id);
        var recordedOn = LocalDate.ofInstant(version.recordedAt(), StockholmTime.ZONE);
        var since = recordedOn.isBefore(version.validFrom()) ? recordedOn : version.validFrom();
        return consequences(version, targets.before(version), since, time);
    }

    /** Of every county. @param since the first day on which a decision counts as made again */
    private List<CountyConsequence> consequences(
            TargetVersion version, Optional<TargetVersion> former, LocalDate since, PointInTime time) {
        var decisions = plans.of(version.year(), time.dayIn(version.year(), clock), time.knownAt(clock));
        var standing = DecidedPlans.standing(decisions);
        var decidedAgain = decisions.stream()
                .filter(plan -> !plan.decidedOn().isBefore(since)
                        && plan.sum() >= version.countyQuotas().get(plan.countyCode()))
                .collect(
                        Collectors.toMap(DecidedPlan::countyCode, DecidedPlan::decidedOn, (earlier, later) -> earlier));
        var outcome = figures.of(version.year(), time).entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().substring(0, 2),
                        Collectors.reducing(
                                Outcome.NONE,
                                entry -> new Outcome(
                                        entry.getValue().received(),
                                        entry.getValue().open()),
                                Outcome::plus)));
        return version.countyQuotas().entrySet().stream()
                .map(quota -> CountyConsequence.of(
                        quota.getKey(),
                        former.map(one -> one.countyQuotas().get(quota.getKey()))
                                .orElse(null),
                        quota.getValue(),
                        Optional.ofNullable(standing.get(quota.getKey()))
                                .map(DecidedPlan::sum)
                                .orElse(null),
                        outcome.getOrDefault(quota.getKey(), Outcome.NONE),
                        decidedAgain.get(quota.getKey())))
                .toList();
    }

    /** Those the caller may read, in the area asked for: empty for all, a county code or a municipality code. */
    @Transactional
    List<IncompatibleAssignment> incompatible(int year, String area, PointInTime time) {
        mustReach(area);
        var day = time.dayIn(year, clock);
        var knownAt = time.knownAt(clock);
        var open = assignments.of(year, area.isEmpty() ? ownArea() : area, day, knownAt).stream()
                .filter(one -> readsEverything() || caller.reachesMunicipality(one.municipalityCode()))
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        var received = figures.of(year, time).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().received()));
        return IncompatibleAssignment.among(
                open,
                StandingQuota.after(plans.of(year, day, knownAt)),
                monthlyPlans.approvedBeyondQuota(year, time),
                received,
                new Lowerings(targets.versions(year, day, knownAt)));
    }

    private void mustReach(String area) {
        if (area.isEmpty() || readsEverything()) {
            return;
        }
        if (area.length() == 2) {
            caller.mustActForCounty(area);
        } else {
            caller.mustReachMunicipality(area);
        }
    }

    /** Migrationsverket, whose assignments they are, and those who act for the whole country. */
    private boolean readsEverything() {
        return caller.is(Role.PARTNER) || caller.isEverywhere();
    }

    /** The smallest area that holds all the caller may read. */
    private String ownArea() {
        if (readsEverything()) {
            return "";
        }
        return caller.municipality()
                .orElseGet(() -> caller.counties().size() == 1
                        ? caller.counties().iterator().next()
                        : "");
    }
}
