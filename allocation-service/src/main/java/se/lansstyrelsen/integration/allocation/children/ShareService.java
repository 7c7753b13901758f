package se.lansstyrelsen.integration.allocation.children;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import se.lansstyrelsen.integration.allocation.AllocationConfig;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.allocation.children.ShareViews.NewShares;
import se.lansstyrelsen.integration.allocation.children.ShareViews.ShareLine;
import se.lansstyrelsen.integration.allocation.children.ShareViews.ShareView;
import se.lansstyrelsen.integration.allocation.children.ShareViews.VersionView;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.region.Coverage;
import se.lansstyrelsen.integration.kit.region.Municipality;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.store.MatterLock;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Records the children's shares and answers which stand. */
@ApplicationScoped
class ShareService {

    private static final int WHOLE = 1000;
    private static final int FLOOR = 1;

    private final ShareVersions versions;
    private final AllocationConfig config;
    private final MatterLock lock;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ShareService(
            ShareVersions versions,
            AllocationConfig config,
            MatterLock lock,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.versions = versions;
        this.config = config;
        this.lock = lock;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<VersionView> record(NewShares fixed) {
        check(fixed);
        lock.take(ShareLedger.MATTER + fixed.year());
        var promille = new TreeMap<String, Integer>();
        fixed.shares().forEach(share -> promille.put(share.municipalityCode(), share.promille()));
        var version = new ShareVersion(
                fixed.year(),
                fixed.source().strip(),
                fixed.validFrom(),
                promille,
                StockholmTime.now(clock),
                caller.subject());
        var known = versions.of(fixed.year(), clock.instant());
        if (known.versions().stream().anyMatch(version::saysTheSameAs)) {
            throw AllocationProblem.SHARES_ALREADY_RECORDED.with(
                    "These very shares of " + fixed.year() + " from " + fixed.validFrom() + " are recorded already.");
        }
        mustCoverTransfers(fixed, version, known);
        versions.persist(version);
        journal.append(version.recorded());
        return new Versioned<>(VersionView.of(version), version.version());
    }

    @Transactional
    Versioned<VersionView> read(UUID id) {
        var version = versions.require(id);
        return new Versioned<>(VersionView.of(version), version.version());
    }

    @Transactional
    Page<VersionView> list(Integer year, PageRequest page) {
        return versions.page(year, page).map(VersionView::of);
    }

    /** The shares of the municipalities whose code starts as the area does; empty when none stand. */
    @Transactional
    List<ShareView> standing(int year, String area, LocalDate day, Instant knownAt) {
        var shares = versions.of(year, knownAt);
        return shares.version(day).stream()
                .flatMap(version -> shares.on(day).entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(area))
                        .map(entry -> ShareView.of(entry.getKey(), entry.getValue(), version)))
                .toList();
    }

    /** At least 1 promille each before transfers, every municipality of the year once, 1 000 in all. */
    private void check(NewShares fixed) {
        var faults = new ArrayList<Fault>();
        faults.addAll(Coverage.faults(
                fixed.shares().stream().map(ShareLine::municipalityCode).toList(),
                Regions.municipalities(LocalDate.of(fixed.year(), 12, 31)).stream()
                        .map(Municipality::code)
                        .toList(),
                "/shares",
                "municipalityCode"));
        for (var i = 0; i < fixed.shares().size(); i++) {
            if (fixed.shares().get(i).promille() < FLOOR) {
                faults.add(new Fault("/shares/" + i + "/promille", "must be at least " + FLOOR + " before transfers"));
            }
        }
        var sum = fixed.shares().stream().mapToInt(ShareLine::promille).sum();
        if (Math.abs(sum - WHOLE) > config.shareSumTolerance()) {
            faults.add(new Fault("/shares", "sum to " + sum + " promille, which is not " + WHOLE));
        }
        if (fixed.validFrom().getYear() > fixed.year()) {
            faults.add(new Fault("/validFrom", "cannot be after the year it is about"));
        }
        refuseIfFaulty(
                "State every municipality of " + fixed.year() + " once with at least " + FLOOR + " promille, " + WHOLE
                        + " in all; they sum to " + sum + ".",
                faults);
    }

    /** What has been given away stays given, so a later version may not leave a giver owing. */
    private static void mustCoverTransfers(NewShares fixed, ShareVersion version, SharesOfYear known) {
        var then = new SharesOfYear(
                Stream.concat(known.versions().stream(), Stream.of(version)).toList(), known.movements());
        var least = then.leastFrom(fixed.validFrom());
        var faults = new ArrayList<Fault>();
        for (var i = 0; i < fixed.shares().size(); i++) {
            var owing = -least.get(fixed.shares().get(i).municipalityCode());
            if (owing > 0) {
                faults.add(new Fault(
                        "/shares/" + i + "/promille", "is " + owing + " less than it has given away by transfers"));
            }
        }
        refuseIfFaulty("The shares do not cover the transfers already confirmed.", faults);
    }

    private static void refuseIfFaulty(String detail, List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw AllocationProblem.SHARES_INVALID.with(detail, faults);
        }
    }
}
