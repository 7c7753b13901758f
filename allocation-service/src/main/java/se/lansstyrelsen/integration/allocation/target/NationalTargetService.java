package se.lansstyrelsen.integration.allocation.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.allocation.target.TargetViews.CountyQuotaView;
import se.lansstyrelsen.integration.allocation.target.TargetViews.CountyShare;
import se.lansstyrelsen.integration.allocation.target.TargetViews.NationalTargetView;
import se.lansstyrelsen.integration.allocation.target.TargetViews.NewNationalTarget;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.region.County;
import se.lansstyrelsen.integration.kit.region.Coverage;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Records the government's decisions and answers which county quota stands. */
@ApplicationScoped
public class NationalTargetService {

    private final NationalTargets targets;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    NationalTargetService(NationalTargets targets, Journal journal, Caller caller, Clock clock) {
        this.targets = targets;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<NationalTargetView> record(NewNationalTarget decision) {
        var target = checked(decision);
        targets.persist(target);
        journal.append(target.decided());
        return new Versioned<>(NationalTargetView.of(target), target.version());
    }

    /** The version that recording the decision would make; held against the same rules, and nothing is stored. */
    @Transactional
    public TargetVersion preview(NewNationalTarget decision) {
        return TargetVersion.of(checked(decision));
    }

    @Transactional
    public TargetVersion version(UUID id) {
        return TargetVersion.of(targets.require(id));
    }

    /** Versions valid by a day and recorded by an instant, in the order in which they come to stand. */
    @Transactional
    public List<TargetVersion> versions(int year, LocalDate day, Instant knownAt) {
        return targets.validBy(year, day, knownAt).stream()
                .map(TargetVersion::of)
                .toList();
    }

    /** The version that a version follows; empty when it is the first of its year. */
    @Transactional
    public Optional<TargetVersion> before(TargetVersion version) {
        return targets.before(version.year(), version.validFrom(), version.recordedAt())
                .map(TargetVersion::of);
    }

    private NationalTarget checked(NewNationalTarget decision) {
        checkCounties(decision);
        var quotas = new TreeMap<String, Integer>();
        decision.countyQuotas().forEach(share -> quotas.put(share.countyCode(), share.quota()));
        var target = new NationalTarget(
                decision.year(),
                decision.total(),
                decision.quotaRefugees(),
                decision.legalBasis().strip(),
                decision.validFrom(),
                quotas,
                StockholmTime.now(clock),
                caller.subject());
        if (targets.of(decision.year()).stream().anyMatch(target::saysTheSameAs)) {
            throw AllocationProblem.TARGET_ALREADY_RECORDED.with("This very decision for " + decision.year() + " from "
                    + decision.validFrom() + " is recorded already.");
        }
        return target;
    }

    @Transactional
    Versioned<NationalTargetView> read(UUID id) {
        var target = targets.require(id);
        return new Versioned<>(NationalTargetView.of(target), target.version());
    }

    @Transactional
    Page<NationalTargetView> list(Integer year, PageRequest page) {
        return targets.page(year, page).map(NationalTargetView::of);
    }

    @Transactional
    List<CountyQuotaView> countyQuotas(int year, LocalDate asOf, Instant knownAt) {
        return targets.standing(year, asOf, knownAt).stream()
                .flatMap(target -> target.countyQuotas().entrySet().stream()
                        .map(entry -> new CountyQuotaView(
                                entry.getKey(),
                                year,
                                entry.getValue(),
                                target.id(),
                                target.legalBasis(),
                                target.validFrom())))
                .toList();
    }

    /** The länstal that stands on a day, as known now; empty when no decision has been recorded. */
    @Transactional
    public Optional<Integer> countyQuota(int year, String countyCode, LocalDate day) {
        return targets.standing(year, day, clock.instant())
                .map(target -> target.countyQuotas().get(countyCode));
    }

    /** Every county's länstal that stands on a day, as known now; empty when no decision has been recorded. */
    @Transactional
    public Map<String, Integer> countyQuotas(int year, LocalDate day) {
        return targets.standing(year, day, clock.instant())
                .map(NationalTarget::countyQuotas)
                .orElse(Map.of());
    }

    private static void checkCounties(NewNationalTarget decision) {
        var faults = new ArrayList<Fault>();
        faults.addAll(Coverage.faults(
                decision.countyQuotas().stream().map(CountyShare::countyCode).toList(),
                Regions.counties().stream().map(County::code).toList(),
                "/countyQuotas",
                "countyCode"));
        var sum = decision.countyQuotas().stream().mapToLong(CountyShare::quota).sum();
        if (sum != decision.total()) {
            var by = Math.abs(sum - decision.total());
            faults.add(new Fault(
                    "/total",
                    "the county quotas sum to " + sum + ", " + by + (sum > decision.total() ? " more" : " fewer")
                            + " than the total"));
        }
        if (decision.quotaRefugees() != null && decision.quotaRefugees() > decision.total()) {
            faults.add(new Fault("/quotaRefugees", "cannot be more than the total"));
        }
        if (decision.validFrom().getYear() > decision.year()) {
            faults.add(new Fault("/validFrom", "cannot be after the year it is about"));
        }
        if (!faults.isEmpty()) {
            throw AllocationProblem.COUNTY_QUOTAS_INCOMPLETE.with(
                    "State all 21 counties once each, summing to " + decision.total() + "; they sum to " + sum + ".",
                    faults);
        }
    }
}
