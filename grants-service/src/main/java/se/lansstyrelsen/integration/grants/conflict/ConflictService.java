package se.lansstyrelsen.integration.grants.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.grants.conflict.ConflictViews.DeclarationView;
import se.lansstyrelsen.integration.grants.conflict.ConflictViews.NewDeclaration;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Officers declare, their board examines; one transaction a method. */
@ApplicationScoped
class ConflictService {

    private final ConflictDeclarations declarations;
    private final Matters matters;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ConflictService(ConflictDeclarations declarations, Matters matters, Journal journal, Caller caller, Clock clock) {
        this.declarations = declarations;
        this.matters = matters;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<DeclarationView> declare(UUID applicationId, NewDeclaration declared) {
        // Held, so that the officer's next declaration, or a decision, sees this one.
        var matter = matters.requireLocked(applicationId);
        var county = boardOfCaller(matter);
        var former = declarations.latest(applicationId, caller.subject()).orElse(null);
        var declaration = ConflictDeclaration.after(
                former,
                applicationId,
                caller.subject(),
                county,
                declared.conflict(),
                declared.ground(),
                StockholmTime.now(clock));
        declarations.persist(declaration);
        journal.append(declaration.declared());
        return versioned(declaration);
    }

    @Transactional
    Versioned<DeclarationView> lift(UUID applicationId, UUID id, long expectedVersion, String reason) {
        matters.requireLocked(applicationId);
        var declaration = declarations.require(applicationId, id, expectedVersion);
        caller.mustActForCounty(declaration.countyCode());
        if (!counts(declaration)) {
            throw Problem.ILLEGAL_STATE.with("The officer has declared anew. Read the list for the one that counts.");
        }
        journal.append(declaration.lift(caller.subject(), reason, StockholmTime.now(clock)));
        return versioned(declaration);
    }

    @Transactional
    List<DeclarationView> list(UUID applicationId) {
        boardOfCaller(matters.require(applicationId));
        return declarations.of(applicationId).stream()
                .map(declaration -> DeclarationView.of(declaration, counts(declaration)))
                .toList();
    }

    @Transactional
    Versioned<DeclarationView> read(UUID applicationId, UUID id) {
        boardOfCaller(matters.require(applicationId));
        return versioned(declarations.require(applicationId, id));
    }

    /** The deciding board, or in 37 a § the one concerned, which gives its opinion. */
    private String boardOfCaller(Matter matter) {
        if (!caller.mayActForCounty(matter.decidingCounty())
                && matter.scheme() == Scheme.SECTION_37_A
                && caller.mayActForCounty(matter.concernedCounty())) {
            return matter.concernedCounty();
        }
        matters.mustBeHandledByCaller(matter);
        return matter.decidingCounty();
    }

    private boolean counts(ConflictDeclaration declaration) {
        return declarations
                .latest(declaration.applicationId(), declaration.officer())
                .filter(latest -> latest.id().equals(declaration.id()))
                .isPresent();
    }

    private Versioned<DeclarationView> versioned(ConflictDeclaration declaration) {
        declarations.flush();
        return new Versioned<>(DeclarationView.of(declaration, counts(declaration)), declaration.version());
    }
}
