package se.lansstyrelsen.integration.allocation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.round.RoundViews.NewRound;
import se.lansstyrelsen.integration.allocation.round.RoundViews.RoundDays;
import se.lansstyrelsen.integration.allocation.round.RoundViews.RoundView;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Opens rounds and moves their days; when a round is open is no secret to the authorities. */
@ApplicationScoped
public class CapacityRoundService {

    private final CapacityRounds rounds;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    CapacityRoundService(CapacityRounds rounds, Journal journal, Caller caller, Clock clock) {
        this.rounds = rounds;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<RoundView> open(NewRound asked) {
        Regions.mustBeCounty(asked.countyCode(), "/countyCode");
        caller.mustActForCounty(asked.countyCode());
        var round = new CapacityRound(
                asked.countyCode(),
                new HalfYear(asked.year(), asked.half()),
                asked.opensOn(),
                asked.closesOn(),
                caller.subject(),
                StockholmTime.now(clock));
        rounds.open(round);
        journal.append(round.opened());
        return versioned(round);
    }

    @Transactional
    Versioned<RoundView> change(UUID id, long expectedVersion, RoundDays days) {
        var round = rounds.require(id, expectedVersion);
        caller.mustActForCounty(round.countyCode());
        journal.append(round.change(days.opensOn(), days.closesOn()));
        return versioned(round);
    }

    @Transactional
    Versioned<RoundView> read(UUID id) {
        return versioned(rounds.require(id));
    }

    @Transactional
    Page<RoundView> list(HalfYearFilter filter, PageRequest page) {
        var today = StockholmTime.today(clock);
        return rounds.page(filter, page).map(round -> RoundView.of(round, today));
    }

    /** Refuses unless the county takes answers for the half-year today. */
    @Transactional
    public void mustTakeAnswers(String countyCode, HalfYear period) {
        rounds.mustBeOpen(countyCode, period, StockholmTime.today(clock));
    }

    private Versioned<RoundView> versioned(CapacityRound round) {
        rounds.flush();
        return new Versioned<>(RoundView.of(round, StockholmTime.today(clock)), round.version());
    }
}
