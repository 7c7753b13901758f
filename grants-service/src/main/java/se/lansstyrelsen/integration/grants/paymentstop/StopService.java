package se.lansstyrelsen.integration.grants.paymentstop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.grants.conflict.Conflicts;
import se.lansstyrelsen.integration.grants.paymentstop.StopViews.StopView;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** The deciding board stops payments in a matter and lets them go on; one transaction a method. */
@ApplicationScoped
class StopService {

    private final PaymentStops stops;
    private final Matters matters;
    private final Conflicts conflicts;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    StopService(PaymentStops stops, Matters matters, Conflicts conflicts, Journal journal, Caller caller, Clock clock) {
        this.stops = stops;
        this.matters = matters;
        this.conflicts = conflicts;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<StopView> stop(UUID applicationId, String reason) {
        hold(applicationId);
        stops.mustNotStand(applicationId);
        var stop = new PaymentStop(applicationId, reason, caller.subject(), StockholmTime.now(clock));
        stops.persist(stop);
        journal.append(stop.stopped());
        return versioned(stop);
    }

    @Transactional
    Versioned<StopView> lift(UUID id, long expectedVersion, String reason) {
        var stop = stops.require(id);
        hold(stop.applicationId());
        ExpectedVersion.check(expectedVersion, stop.version());
        journal.append(stop.lift(reason, caller.subject(), StockholmTime.now(clock)));
        return versioned(stop);
    }

    @Transactional
    List<StopView> list(UUID applicationId) {
        matters.mustBeHandledByCaller(matters.require(applicationId));
        return stops.of(applicationId).stream().map(StopView::of).toList();
    }

    @Transactional
    Versioned<StopView> read(UUID id) {
        var stop = stops.require(id);
        matters.mustBeHandledByCaller(matters.require(stop.applicationId()));
        return new Versioned<>(StopView.of(stop), stop.version());
    }

    /** Held until the transaction ends, so that no payment passes a stop that is being made. */
    private void hold(UUID applicationId) {
        matters.mustBeHandledByCaller(matters.requireLocked(applicationId));
        conflicts.mustBeFree(applicationId);
    }

    private Versioned<StopView> versioned(PaymentStop stop) {
        stops.flush();
        return new Versioned<>(StopView.of(stop), stop.version());
    }
}
