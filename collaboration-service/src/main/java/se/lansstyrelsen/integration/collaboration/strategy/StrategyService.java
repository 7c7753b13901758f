package se.lansstyrelsen.integration.collaboration.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import se.lansstyrelsen.integration.collaboration.goal.GoalRegister;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.region.Regions;

/** Adopts and revises strategies; one transaction a method. */
@ApplicationScoped
class StrategyService {

    private final Strategies strategies;
    private final GoalRegister goals;
    private final Caller caller;
    private final Journal journal;

    StrategyService(Strategies strategies, GoalRegister goals, Caller caller, Journal journal) {
        this.strategies = strategies;
        this.goals = goals;
        this.caller = caller;
        this.journal = journal;
    }

    @Transactional
    Versioned<StrategyView> adopt(StrategyContent content) {
        Regions.mustBeCounty(content.countyCode(), "/countyCode");
        mustFit(content, null);
        return kept(new Strategy(content));
    }

    @Transactional
    Versioned<StrategyView> revise(UUID id, long expectedVersion, StrategyContent content) {
        var former = strategies.require(id, expectedVersion);
        caller.mustActForCounty(former.countyCode());
        var revised = new StrategyContent(
                former.countyCode(),
                content.title(),
                content.summary(),
                content.documentAddress(),
                content.validFrom(),
                content.validTo(),
                content.goalIds());
        former.mustBeTheLatest();
        mustFit(revised, id);
        var next = former.revise(revised);
        journal.append(former.kept());
        return kept(next);
    }

    @Transactional
    Versioned<StrategyView> read(UUID id) {
        var strategy = strategies.require(id);
        return new Versioned<>(strategy.view(), strategy.version());
    }

    @Transactional
    Page<StrategyView> list(String county, LocalDate validOn, PageRequest request) {
        return strategies.page(county, validOn, request).map(Strategy::view);
    }

    private void mustFit(StrategyContent content, UUID former) {
        caller.mustActForCounty(content.countyCode());
        strategies.take(content.countyCode());
        strategies.mustNotOverlap(content.countyCode(), content.validFrom(), content.validTo(), former);
        content.goalIds().forEach(goal -> goals.mustExist(goal, content.countyCode(), "/goalIds"));
    }

    private Versioned<StrategyView> kept(Strategy strategy) {
        strategies.persistAndFlush(strategy);
        journal.append(strategy.kept());
        return new Versioned<>(strategy.view(), strategy.version());
    }
}
