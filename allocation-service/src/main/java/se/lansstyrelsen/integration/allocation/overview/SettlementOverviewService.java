package se.lansstyrelsen.integration.allocation.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import se.lansstyrelsen.integration.allocation.agreement.StandingAgreements;
import se.lansstyrelsen.integration.allocation.capacity.StandingCapacity;
import se.lansstyrelsen.integration.allocation.fulfilment.ChildrenStanding;
import se.lansstyrelsen.integration.allocation.monthly.StandingPlan;
import se.lansstyrelsen.integration.allocation.overview.SettlementOverview.Capacity;
import se.lansstyrelsen.integration.allocation.overview.SettlementOverview.Level;
import se.lansstyrelsen.integration.allocation.progress.StandingFigures;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.region.Municipality;

/** Gathers what each capability answers of one municipality; it keeps nothing of its own. */
@ApplicationScoped
class SettlementOverviewService {

    private final StandingFigures figures;
    private final ChildrenStanding children;
    private final StandingAgreements agreements;
    private final StandingPlan plans;
    private final StandingCapacity capacity;
    private final Caller caller;
    private final Clock clock;

    SettlementOverviewService(
            StandingFigures figures,
            ChildrenStanding children,
            StandingAgreements agreements,
            StandingPlan plans,
            StandingCapacity capacity,
            Caller caller,
            Clock clock) {
        this.figures = figures;
        this.children = children;
        this.agreements = agreements;
        this.plans = plans;
        this.capacity = capacity;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    SettlementOverview of(Municipality municipality, int year, LocalDate asOf) {
        var code = municipality.code();
        caller.mustReachMunicipality(code);
        return new SettlementOverview(
                code,
                municipality.name(),
                municipality.countyCode(),
                year,
                asOf,
                figures.inDetail(year, code, asOf),
                children.of(code, asOf).orElse(null),
                agreements.of(code, asOf),
                plans.of(year, code).orElse(null),
                capacity.latest(code, clock.instant())
                        .map(SettlementOverviewService::shown)
                        .orElse(null));
    }

    private static Capacity shown(StandingCapacity.Latest latest) {
        return new Capacity(
                latest.period().year(),
                latest.period().half(),
                latest.levels().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new Level(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
