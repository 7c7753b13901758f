package se.lansstyrelsen.integration.collaboration.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.attachment.AttachedContents;
import se.lansstyrelsen.integration.kit.attachment.ReceivedAttachment;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;

/** Keeps the documents of strategies, also those that others took the place of; one transaction a method. */
@ApplicationScoped
class StrategyDocumentService {

    private final Strategies strategies;
    private final AttachedContents contents;
    private final Caller caller;
    private final Journal journal;

    StrategyDocumentService(Strategies strategies, AttachedContents contents, Caller caller, Journal journal) {
        this.strategies = strategies;
        this.contents = contents;
        this.caller = caller;
        this.journal = journal;
    }

    /** Asked before a file is received, so that nobody sends one for nothing. */
    @Transactional
    void mustBeAttachableByCaller(UUID id, long expectedVersion) {
        own(id, expectedVersion);
    }

    @Transactional
    Versioned<StrategyView> attach(UUID id, long expectedVersion, ReceivedAttachment received) {
        var strategy = own(id, expectedVersion);
        journal.append(strategy.attach(received.file()));
        strategies.flush();
        contents.keep(strategy.documentId(), received);
        return new Versioned<>(strategy.view(), strategy.version());
    }

    @Transactional
    Strategy withDocument(UUID id) {
        return strategies.requireWithDocument(id);
    }

    private Strategy own(UUID id, long expectedVersion) {
        var strategy = strategies.require(id, expectedVersion);
        caller.mustActForCounty(strategy.countyCode());
        strategy.mustBeTheLatest();
        return strategy;
    }
}
