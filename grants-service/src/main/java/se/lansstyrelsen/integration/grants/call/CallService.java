package se.lansstyrelsen.integration.grants.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.call.CallViews.CallView;
import se.lansstyrelsen.integration.grants.call.CallViews.Cancellation;
import se.lansstyrelsen.integration.grants.call.CallViews.Prolongation;
import se.lansstyrelsen.integration.grants.call.CallViews.Summary;
import se.lansstyrelsen.integration.grants.scheme.SchemeRules;
import se.lansstyrelsen.integration.grants.scheme.Schemes;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Calls from their publication to their end; one transaction a method. */
@ApplicationScoped
class CallService {

    private final Calls calls;
    private final Schemes schemes;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    CallService(Calls calls, Schemes schemes, Journal journal, Caller caller, Clock clock) {
        this.calls = calls;
        this.schemes = schemes;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<CallView> publish(CallContent content) {
        var call = new Call(content, decidingCounty(content), now());
        calls.persist(call);
        journal.append(call.published());
        tellIfOpen(call);
        return versioned(call);
    }

    @Transactional
    Versioned<CallView> change(UUID id, long expectedVersion, CallContent content) {
        var call = own(id, expectedVersion);
        journal.append(call.change(content, decidingCounty(content), now()));
        tellIfOpen(call);
        return versioned(call);
    }

    @Transactional
    Versioned<CallView> prolong(UUID id, long expectedVersion, Prolongation prolongation) {
        var call = own(id, expectedVersion);
        var closesAt = prolongation.closesAt().truncatedTo(ChronoUnit.SECONDS);
        journal.append(call.prolong(closesAt, prolongation.reason(), now()));
        return versioned(call);
    }

    @Transactional
    Versioned<CallView> cancel(UUID id, long expectedVersion, Cancellation cancellation) {
        var call = own(id, expectedVersion);
        journal.append(call.cancel(cancellation.reason(), now()));
        return versioned(call);
    }

    @Transactional
    Versioned<CallView> read(UUID id) {
        return versioned(calls.require(id));
    }

    @Transactional
    Page<Summary> list(Calls.Filter filter, PageRequest request) {
        var now = now();
        return calls.page(filter, now, request).map(call -> Summary.of(call, now));
    }

    /** Tells the opening of calls whose time has come. */
    @Transactional
    void tellOpenings() {
        calls.dueToOpen(now()).forEach(call -> journal.append(call.tellOpening(now())));
    }

    private void tellIfOpen(Call call) {
        if (call.isToBeTold(now())) {
            journal.append(call.tellOpening(now()));
        }
    }

    private Call own(UUID id, long expectedVersion) {
        var call = calls.require(id, expectedVersion);
        caller.mustActForCounty(call.terms().decidingCountyCode());
        return call;
    }

    /** The board whose call it is, once the content keeps to the rules of the day it opens. */
    private String decidingCounty(CallContent content) {
        SchemeRules rules = schemes.on(content.scheme(), LocalDate.ofInstant(content.opensAt(), StockholmTime.ZONE));
        new CallRules(rules, content).check();
        var deciding = rules.decidingCounty(content.countyCode());
        caller.mustActForCounty(deciding);
        return deciding;
    }

    private Versioned<CallView> versioned(Call call) {
        calls.flush();
        return new Versioned<>(CallView.of(call, now()), call.version());
    }

    private Instant now() {
        return StockholmTime.now(clock);
    }
}
