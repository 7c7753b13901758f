package se.lansstyrelsen.integration.grants.reclaim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.grants.conflict.Conflicts;
import se.lansstyrelsen.integration.grants.decision.Grant;
import se.lansstyrelsen.integration.grants.decision.Grants;
import se.lansstyrelsen.integration.grants.reclaim.ReclaimViews.NewClosure;
import se.lansstyrelsen.integration.grants.reclaim.ReclaimViews.NewDecision;
import se.lansstyrelsen.integration.grants.reclaim.ReclaimViews.NewProposal;
import se.lansstyrelsen.integration.grants.reclaim.ReclaimViews.ReclaimView;
import se.lansstyrelsen.integration.grants.repayment.Repayments;
import se.lansstyrelsen.integration.grants.report.PaidSums;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.document.KeptDocument;
import se.lansstyrelsen.integration.kit.document.KeptDocuments;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** Raises reclaims, hears the recipient, proposes and decides; one transaction a method but in deciding. */
@ApplicationScoped
class ReclaimService {

    private final ReclaimBook book;
    private final ReclaimPress press;
    private final KeptDocuments documents;
    private final Repayments repayments;
    private final Grants grants;
    private final PaidSums sums;
    private final Matters matters;
    private final Conflicts conflicts;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ReclaimService(
            ReclaimBook book,
            ReclaimPress press,
            KeptDocuments documents,
            Repayments repayments,
            Grants grants,
            PaidSums sums,
            Matters matters,
            Conflicts conflicts,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.book = book;
        this.press = press;
        this.documents = documents;
        this.repayments = repayments;
        this.grants = grants;
        this.sums = sums;
        this.matters = matters;
        this.conflicts = conflicts;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<ReclaimView> raise(UUID applicationId, Suspicion suspicion) {
        var matter = handled(applicationId);
        var reclaim = new Reclaim(
                matter, suspicion, reclaimable(grants.require(applicationId), null), StockholmTime.now(clock));
        book.persist(reclaim);
        journal.append(reclaim.raised());
        return versioned(reclaim);
    }

    /** SEK, what was paid and no other reclaim is for. */
    private BigDecimal reclaimable(Grant grant, UUID but) {
        return sums.paid(grant).subtract(book.claimed(grant.applicationId(), but));
    }

    @Transactional
    Versioned<ReclaimView> hear(UUID id, long expectedVersion, LocalDate answerBy) {
        var reclaim = handled(id, expectedVersion);
        journal.append(reclaim.hear(answerBy, today()));
        return versioned(reclaim);
    }

    /** By the recipient; by the board when it came on paper. */
    @Transactional
    Versioned<ReclaimView> answer(UUID id, long expectedVersion, String text) {
        var matter = matters.requireLocked(book.require(id).applicationId());
        if (!matters.isApplicant(matter)) {
            matters.mustBeHandledByCaller(matter);
            conflicts.mustBeFree(matter.id());
        }
        var reclaim = book.require(id, expectedVersion);
        journal.append(reclaim.answer(text.strip(), today()));
        return versioned(reclaim);
    }

    @Transactional
    Versioned<ReclaimView> propose(UUID id, long expectedVersion, NewProposal proposal) {
        var reclaim = handled(id, expectedVersion);
        journal.append(reclaim.propose(proposal.terms(), proposal.rapporteur().strip(), caller.subject(), today()));
        return versioned(reclaim);
    }

    @Transactional
    Versioned<ReclaimView> giveBack(UUID id, long expectedVersion, String reasons) {
        var reclaim = handled(id, expectedVersion);
        journal.append(reclaim.giveBack(reasons.strip()));
        return versioned(reclaim);
    }

    @Transactional
    Versioned<ReclaimView> close(UUID id, long expectedVersion, NewClosure closure) {
        var reclaim = handled(id, expectedVersion);
        journal.append(reclaim.close(closure.goodFaith(), closure.reasons().strip(), today()));
        return versioned(reclaim);
    }

    /** Decides as proposed, and prints the document between looking and deciding, outside any transaction. */
    Versioned<ReclaimView> decide(UUID id, long expectedVersion, NewDecision decision) {
        return enter(id, expectedVersion, decision, press.print(draft(id, expectedVersion, decision)));
    }

    @Transactional
    ReclaimPress.Draft draft(UUID id, long expectedVersion, NewDecision decision) {
        var reclaim = decidable(id, expectedVersion);
        var grant = grants.require(reclaim.applicationId());
        return press.draft(reclaim, grant, sums.paid(grant), decision.decisionMaker(), StockholmTime.now(clock));
    }

    @Transactional
    Versioned<ReclaimView> enter(UUID id, long expectedVersion, NewDecision decision, KeptDocument printed) {
        var reclaim = decidable(id, expectedVersion);
        documents.persist(printed);
        journal.append(reclaim.decide(
                caller.subject(), decision.decisionMaker(), printed.hash(), today(), StockholmTime.now(clock)));
        if (reclaim.demanded().signum() > 0) {
            repayments.demand(id, reclaim.applicationId(), reclaim.terms().instalments());
        }
        return versioned(reclaim);
    }

    private Reclaim decidable(UUID id, long expectedVersion) {
        var reclaim = handled(id, expectedVersion);
        reclaim.mustBeDecidedBy(caller.subject());
        reclaim.mustNotExceed(reclaimable(grants.require(reclaim.applicationId()), id));
        return reclaim;
    }

    @Transactional
    Versioned<ReclaimView> read(UUID id) {
        return versioned(readable(id));
    }

    @Transactional
    KeptDocument document(UUID id) {
        return documents
                .findByIdOptional(readable(id).id())
                .orElseThrow(() -> Problem.NOT_FOUND.with("The reclaim is not decided, so that it has no document."));
    }

    @Transactional
    List<ReclaimView> of(UUID applicationId) {
        var matter = matters.require(applicationId);
        matters.mustBeReadableByCaller(matter);
        return book.of(applicationId).stream()
                .map(reclaim -> ReclaimView.of(reclaim, !matters.isApplicant(matter)))
                .toList();
    }

    @Transactional
    Page<ReclaimViews.Summary> list(String county, ReclaimStatus status, PageRequest request) {
        return book.page(county, status, caller, request).map(ReclaimViews.Summary::of);
    }

    private Reclaim readable(UUID id) {
        var reclaim = book.require(id);
        matters.mustBeReadableByCaller(matters.require(reclaim.applicationId()));
        return reclaim;
    }

    private Matter handled(UUID applicationId) {
        var matter = matters.requireLocked(applicationId);
        matters.mustBeHandledByCaller(matter);
        conflicts.mustBeFree(applicationId);
        return matter;
    }

    private Reclaim handled(UUID id, long expectedVersion) {
        handled(book.require(id).applicationId());
        return book.require(id, expectedVersion);
    }

    private Versioned<ReclaimView> versioned(Reclaim reclaim) {
        book.flush();
        var toBoard = !matters.isApplicant(matters.require(reclaim.applicationId()));
        return new Versioned<>(ReclaimView.of(reclaim, toBoard), reclaim.version());
    }

    private LocalDate today() {
        return StockholmTime.today(clock);
    }
}
