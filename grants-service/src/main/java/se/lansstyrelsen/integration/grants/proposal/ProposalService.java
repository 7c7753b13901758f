package se.lansstyrelsen.integration.grants.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.application.ApplicationStatus;
import se.lansstyrelsen.integration.grants.application.Matter;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.grants.conflict.Conflicts;
import se.lansstyrelsen.integration.grants.decision.DecisionBook;
import se.lansstyrelsen.integration.grants.decision.DecisionDraft;
import se.lansstyrelsen.integration.grants.decision.DecisionView;
import se.lansstyrelsen.integration.grants.decision.Made;
import se.lansstyrelsen.integration.grants.opinion.Opinions;
import se.lansstyrelsen.integration.grants.proposal.ProposalViews.NewDecision;
import se.lansstyrelsen.integration.grants.proposal.ProposalViews.NewProposal;
import se.lansstyrelsen.integration.grants.proposal.ProposalViews.ProposalView;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.time.PastDays;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** One person proposes, another decides or sends it back; one transaction a method but in deciding. Versions are the application's. */
@ApplicationScoped
class ProposalService {

    private final Proposals proposals;
    private final DecisionBook decisions;
    private final Matters matters;
    private final Conflicts conflicts;
    private final Opinions opinions;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ProposalService(
            Proposals proposals,
            DecisionBook decisions,
            Matters matters,
            Conflicts conflicts,
            Opinions opinions,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.matters = matters;
        this.conflicts = conflicts;
        this.opinions = opinions;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<ProposalView> propose(UUID applicationId, long expectedVersion, NewProposal proposed) {
        var matter = locked(applicationId, expectedVersion);
        conflicts.mustHaveDeclared(applicationId);
        opinions.mustHaveHadItsSay(matter);
        var changed = matters.propose(applicationId, expectedVersion);
        ProposalRules.check(matter, decisions.standing(applicationId), proposed.terms());
        var proposal = new Proposal(
                applicationId, proposed.terms(), proposed.rapporteur(), caller.subject(), StockholmTime.now(clock));
        proposals.persist(proposal);
        journal.append(proposal.made());
        return new Versioned<>(ProposalView.of(proposal), changed.version());
    }

    @Transactional
    Versioned<ProposalView> giveBack(UUID id, long expectedVersion, String reason) {
        var proposal = proposals.require(id);
        var matter = locked(proposal.applicationId(), expectedVersion);
        conflicts.mustBeFree(matter.id());
        var returned = proposal.giveBack(reason.strip(), StockholmTime.now(clock));
        var changed = matters.giveBack(matter.id(), expectedVersion);
        journal.append(returned);
        return new Versioned<>(ProposalView.of(proposal), changed.version());
    }

    /**
     * Decides as proposed, and prints the document between looking and deciding, outside any transaction. Whatever refuses
     * it, a frame that does not suffice too, leaves everything as it was.
     */
    Versioned<DecisionView> decide(UUID id, long expectedVersion, NewDecision decision) {
        return enter(id, expectedVersion, decisions.print(draft(id, expectedVersion, decision)));
    }

    @Transactional
    DecisionDraft draft(UUID id, long expectedVersion, NewDecision decision) {
        var proposal = proposals.require(id);
        var matter = decidable(proposal, expectedVersion);
        var made = new Made(
                dayOf(decision),
                StockholmTime.now(clock),
                proposal.proposedBy(),
                caller.subject(),
                proposal.rapporteur(),
                decision.decisionMaker());
        return decisions.draft(matter, proposal.terms(), made);
    }

    @Transactional
    Versioned<DecisionView> enter(UUID id, long expectedVersion, DecisionDraft printed) {
        var proposal = proposals.require(id);
        var matter = decidable(proposal, expectedVersion);
        var changed = matters.decide(matter.id(), expectedVersion);
        var decided = decisions.enter(printed);
        proposal.decided(decided.id(), StockholmTime.now(clock));
        return new Versioned<>(decided, changed.version());
    }

    private Matter decidable(Proposal proposal, long expectedVersion) {
        var matter = locked(proposal.applicationId(), expectedVersion);
        proposal.mustBeDecidedBy(caller.subject());
        if (matter.status() != ApplicationStatus.PROPOSED) {
            throw Problem.ILLEGAL_STATE.with("The application is " + matter.status() + "; nothing is proposed in it.");
        }
        conflicts.mustBeFree(matter.id());
        opinions.mustHaveHadItsSay(matter);
        return matter;
    }

    private LocalDate dayOf(NewDecision decision) {
        var today = StockholmTime.today(clock);
        if (decision.decidedOn() == null) {
            return today;
        }
        PastDays.mustHaveCome("decidedOn", decision.decidedOn(), today);
        return decision.decidedOn();
    }

    @Transactional
    List<ProposalView> list(UUID applicationId) {
        matters.mustBeHandledByCaller(matters.require(applicationId));
        return proposals.of(applicationId).stream().map(ProposalView::of).toList();
    }

    @Transactional
    Versioned<ProposalView> read(UUID id) {
        var proposal = proposals.require(id);
        var matter = matters.require(proposal.applicationId());
        matters.mustBeHandledByCaller(matter);
        return new Versioned<>(ProposalView.of(proposal), matter.version());
    }

    /** Held until the transaction ends, so that of two who decide at once the second finds it changed. */
    private Matter locked(UUID applicationId, long expectedVersion) {
        var matter = matters.requireLocked(applicationId);
        matters.mustBeHandledByCaller(matter);
        ExpectedVersion.check(expectedVersion, matter.version());
        return matter;
    }
}
