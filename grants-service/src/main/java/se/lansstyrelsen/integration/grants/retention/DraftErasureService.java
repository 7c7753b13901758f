package se.lansstyrelsen.integration.grants.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import se.lansstyrelsen.integration.grants.GrantsConfig;
import se.lansstyrelsen.integration.grants.application.Drafts;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Erases drafts that were never submitted and are their applicants' only (gallring); one transaction a method. */
@ApplicationScoped
class DraftErasureService {

    private final ForgottenDrafts forgotten;
    private final Drafts drafts;
    private final Duration kept;
    private final Clock clock;

    DraftErasureService(ForgottenDrafts forgotten, Drafts drafts, GrantsConfig config, Clock clock) {
        this.forgotten = forgotten;
        this.drafts = drafts;
        this.kept = Duration.ofDays(config.retention().draftDays());
        this.clock = clock;
    }

    /** How many were erased; 0 when none is left, or another replica is at those that are. */
    @Transactional
    int eraseBatch() {
        var found = forgotten.holdUnchangedSince(StockholmTime.now(clock).minus(kept));
        found.forEach(drafts::erase);
        return found.size();
    }
}
