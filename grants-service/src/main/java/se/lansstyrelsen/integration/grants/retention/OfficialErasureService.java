package se.lansstyrelsen.integration.grants.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.retention.OfficialErasureViews.OfficialErasureView;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Erases officials' names from closed matters; one transaction a method. */
@ApplicationScoped
class OfficialErasureService {

    private final OfficialNames names;
    private final OfficialErasures erasures;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    OfficialErasureService(
            OfficialNames names, OfficialErasures erasures, Journal journal, Caller caller, Clock clock) {
        this.names = names;
        this.erasures = erasures;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    OfficialErasureView erase(String name) {
        var erasure = new OfficialErasure(names.erase(name), caller.subject(), StockholmTime.now(clock));
        erasures.persist(erasure);
        journal.append(erasure.erased());
        return OfficialErasureView.of(erasure);
    }

    @Transactional
    OfficialErasureView read(UUID id) {
        return OfficialErasureView.of(erasures.require(id));
    }
}
