package se.lansstyrelsen.integration.allocation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.Decision;
import se.lansstyrelsen.integration.allocation.Move;
import se.lansstyrelsen.integration.allocation.consent.ConsentBook;
import se.lansstyrelsen.integration.allocation.consent.ConsentView;
import se.lansstyrelsen.integration.allocation.transfer.TransferViews.TransferView;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** The way of a transfer from agreement to confirmation, the same for both kinds; one transaction a method. */
@ApplicationScoped
class TransferService {

    private final Transfers transfers;
    private final ConsentBook consents;
    private final Instance<Effect> effects;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    TransferService(
            Transfers transfers,
            ConsentBook consents,
            Instance<Effect> effects,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.transfers = transfers;
        this.consents = consents;
        this.effects = effects;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<TransferView> register(TransferTerms terms) {
        mustReachAParty(terms.move());
        terms.mustFollowTheRules();
        effect(terms.kind()).obstacleTo(terms.move()).ifPresent(obstacle -> {
            throw obstacle;
        });
        var transfer = new Transfer(terms, caller.subject(), StockholmTime.now(clock));
        transfers.persist(transfer);
        journal.append(transfer.registered());
        return versioned(transfer);
    }

    @Transactional
    ConsentView consent(TransferKind kind, UUID id, String municipalityCode) {
        var transfer = transfers.requireForConsent(kind, id);
        transfer.mustBeOpen();
        return consents.give(kind.matter(), id, transfer.parties(), municipalityCode);
    }

    @Transactional
    Versioned<TransferView> confirm(TransferKind kind, UUID id, long expectedVersion, Decision decision) {
        var transfer = transfers.require(kind, id, expectedVersion);
        caller.mustActForCountyOf(transfer.move().fromMunicipality());
        var confirmed =
                transfer.confirm(decision, caller.subject(), StockholmTime.today(clock), StockholmTime.now(clock));
        consents.mustBeGivenByAll(transfer.parties(), id);
        effect(kind).carryOut(transfer).ifPresent(transfer::ledTo);
        journal.append(confirmed);
        return versioned(transfer);
    }

    @Transactional
    Versioned<TransferView> withdraw(TransferKind kind, UUID id, long expectedVersion) {
        var transfer = transfers.require(kind, id, expectedVersion);
        mustReachAParty(transfer.move());
        journal.append(transfer.withdraw(caller.subject(), StockholmTime.now(clock)));
        return versioned(transfer);
    }

    @Transactional
    Versioned<TransferView> read(TransferKind kind, UUID id) {
        var transfer = transfers.require(kind, id);
        mustReachAParty(transfer.move());
        return versioned(transfer);
    }

    @Transactional
    Page<TransferView> list(Transfers.Filter filter, PageRequest request) {
        var page = transfers.page(filter, caller, request);
        var given = consents.to(page.items().stream().map(Transfer::id).toList());
        return page.map(transfer -> TransferView.of(transfer, given.getOrDefault(transfer.id(), List.of())));
    }

    /** Either municipality, or their county board. */
    private void mustReachAParty(Move move) {
        if (!caller.reachesMunicipality(move.fromMunicipality())
                && !caller.reachesMunicipality(move.toMunicipality())) {
            throw Problem.OUT_OF_SCOPE.with("Only municipalities %s and %s and their county board may do this."
                    .formatted(move.fromMunicipality(), move.toMunicipality()));
        }
    }

    private Effect effect(TransferKind kind) {
        return effects.stream()
                .filter(effect -> effect.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Versioned<TransferView> versioned(Transfer transfer) {
        transfers.flush();
        return new Versioned<>(TransferView.of(transfer, consents.to(transfer.id())), transfer.version());
    }
}
