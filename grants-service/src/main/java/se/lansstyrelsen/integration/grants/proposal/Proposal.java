package se.lansstyrelsen.integration.grants.proposal;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.decision.DecisionTerms;
import se.lansstyrelsen.integration.kit.problem.Problem;

/**
 * What a rapporteur (föredragande) proposes that the board decide. It is decided as it stands or sent back; nobody changes
 * it, so that two persons always stand behind the same words.
 */
@Entity
@Table(name = "decision_proposal")
class Proposal {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "application_id")
    private UUID applicationId;

    @JdbcTypeCode(SqlTypes.JSON)
    private DecisionTerms terms;

    private String rapporteur;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    @Column(name = "return_reason")
    private String returnReason;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "decision_id")
    private UUID decisionId;

    protected Proposal() {}

    /** @param rapporteur by name, for the document. @param proposer subject of the caller */
    Proposal(UUID applicationId, DecisionTerms terms, String rapporteur, String proposer, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = applicationId;
        this.terms = terms;
        this.rapporteur = rapporteur;
        this.proposedBy = proposer;
        this.proposedAt = now;
        this.status = ProposalStatus.OPEN;
    }

    ProposalMade made() {
        return new ProposalMade(applicationId, id, terms.kind(), terms.outcome(), terms.amount());
    }

    ProposalReturned giveBack(String reason, Instant now) {
        become(ProposalStatus.RETURNED);
        returnReason = reason;
        closedAt = now;
        return new ProposalReturned(applicationId, id);
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 403 to its proposer, 409 when it is not open */
    void mustBeDecidedBy(String decider) {
        mustBecome(ProposalStatus.DECIDED);
        if (decider.equals(proposedBy)) {
            throw GrantsProblem.PROPOSER_MAY_NOT_DECIDE.with(
                    "You proposed this decision. Another decision-maker must decide it.");
        }
    }

    void decided(UUID decision, Instant now) {
        become(ProposalStatus.DECIDED);
        decisionId = decision;
        closedAt = now;
    }

    private void become(ProposalStatus next) {
        mustBecome(next);
        status = next;
    }

    private void mustBecome(ProposalStatus next) {
        if (!status.canBecome(next)) {
            throw Problem.ILLEGAL_STATE.with("The proposal is " + status + " and cannot become " + next + ".");
        }
    }

    UUID id() {
        return id;
    }

    UUID applicationId() {
        return applicationId;
    }

    DecisionTerms terms() {
        return terms;
    }

    String rapporteur() {
        return rapporteur;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    ProposalStatus status() {
        return status;
    }

    String returnReason() {
        return returnReason;
    }

    Instant closedAt() {
        return closedAt;
    }

    UUID decisionId() {
        return decisionId;
    }
}
