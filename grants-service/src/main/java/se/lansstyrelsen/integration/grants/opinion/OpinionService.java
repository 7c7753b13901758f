package se.lansstyrelsen.integration.grants.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.grants.conflict.Conflicts;
import se.lansstyrelsen.integration.grants.opinion.OpinionViews.NewOpinion;
import se.lansstyrelsen.integration.grants.opinion.OpinionViews.OpinionView;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Jönköping asks, the county concerned answers; one transaction a method. */
@ApplicationScoped
class OpinionService {

    private final OpinionBook book;
    private final Opinions opinions;
    private final Matters matters;
    private final Conflicts conflicts;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    OpinionService(
            OpinionBook book,
            Opinions opinions,
            Matters matters,
            Conflicts conflicts,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.book = book;
        this.opinions = opinions;
        this.matters = matters;
        this.conflicts = conflicts;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<OpinionView> invite(UUID applicationId, LocalDate answerBy) {
        var matter = matters.requireLocked(applicationId);
        matters.mustBeHandledByCaller(matter);
        conflicts.mustBeFree(applicationId);
        var county = opinions.calledForFrom(matter)
                .orElseThrow(() -> GrantsProblem.OPINION_NOT_CALLED_FOR.with(
                        "The matter is one of " + matter.scheme() + " in county " + matter.concernedCounty() + "."));
        var opinion = new Opinion(matter, county, answerBy, today(), StockholmTime.now(clock));
        book.keep(opinion);
        journal.append(opinion.invited());
        return versioned(opinion);
    }

    @Transactional
    Versioned<OpinionView> answer(UUID id, long expectedVersion, NewOpinion given) {
        var opinion = book.require(id);
        // Held, so that no decision is made between the look at the matter and the answer.
        var matter = matters.requireLocked(opinion.applicationId());
        caller.mustActForCounty(opinion.countyCode());
        conflicts.mustBeFree(matter.id());
        journal.append(book.require(id, expectedVersion)
                .answer(matter, given.stance(), given.text(), StockholmTime.now(clock)));
        return versioned(opinion);
    }

    @Transactional
    Versioned<OpinionView> read(UUID id) {
        var opinion = book.require(id);
        matters.mustBeReadableByCaller(matters.require(opinion.applicationId()));
        return versioned(opinion);
    }

    @Transactional
    List<OpinionView> of(UUID applicationId) {
        matters.mustBeReadableByCaller(matters.require(applicationId));
        return book.of(applicationId).stream()
                .map(opinion -> OpinionView.of(opinion, today()))
                .toList();
    }

    @Transactional
    Page<OpinionView> list(OpinionBook.Filter filter, PageRequest request) {
        var today = today();
        return book.page(filter, caller, today, request).map(opinion -> OpinionView.of(opinion, today));
    }

    private Versioned<OpinionView> versioned(Opinion opinion) {
        book.flush();
        return new Versioned<>(OpinionView.of(opinion, today()), opinion.version());
    }

    private LocalDate today() {
        return StockholmTime.today(clock);
    }
}
