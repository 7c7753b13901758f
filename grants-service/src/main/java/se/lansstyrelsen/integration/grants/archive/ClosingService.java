package se.lansstyrelsen.integration.grants.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.grants.conflict.Conflicts;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Ends matters; one transaction a method. */
@ApplicationScoped
class ClosingService {

    private final Closings closings;
    private final OpenEnds openEnds;
    private final Matters matters;
    private final Conflicts conflicts;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ClosingService(
            Closings closings,
            OpenEnds openEnds,
            Matters matters,
            Conflicts conflicts,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.closings = closings;
        this.openEnds = openEnds;
        this.matters = matters;
        this.conflicts = conflicts;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param expectedVersion of the application */
    @Transactional
    ClosingView close(UUID applicationId, long expectedVersion) {
        var matter = matters.requireLocked(applicationId);
        matters.mustBeHandledByCaller(matter);
        conflicts.mustBeFree(applicationId);
        matters.close(applicationId, expectedVersion);
        openEnds.mustBeNone(applicationId);
        var closing =
                new Closing(applicationId, openEnds.sums(applicationId), caller.subject(), StockholmTime.now(clock));
        closings.persist(closing);
        journal.append(closing.closed(matter));
        return ClosingView.of(closing);
    }

    @Transactional
    ClosingView read(UUID applicationId) {
        matters.mustBeReadableByCaller(matters.require(applicationId));
        return ClosingView.of(closings.require(applicationId));
    }
}
