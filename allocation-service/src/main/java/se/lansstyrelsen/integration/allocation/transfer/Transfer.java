package se.lansstyrelsen.integration.allocation.transfer;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.AllocationProblem;
import se.lansstyrelsen.integration.allocation.Decision;
import se.lansstyrelsen.integration.allocation.Move;
import se.lansstyrelsen.integration.kit.problem.Problem;

/**
 * Omfördelning: two municipalities of a county agree that one takes over quota or share from the other for a year, and the
 * county board confirms it. The child's best interests are kept here and never told in an event.
 */
@Entity
@Table(name = "transfer")
class Transfer {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private TransferKind kind;

    @Enumerated(EnumType.STRING)
    private TransferStatus status;

    @Column(name = "year")
    private int year;

    @Column(name = "from_municipality")
    private String fromMunicipality;

    @Column(name = "to_municipality")
    private String toMunicipality;

    private int amount;

    private String reason;

    @Column(name = "children_concerned")
    private boolean childrenConcerned;

    @Column(name = "best_interests")
    private String bestInterests;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "diary_number")
    private String diaryNumber;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String rapporteur;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "quota_plan_id")
    private UUID quotaPlanId;

    protected Transfer() {}

    Transfer(TransferTerms terms, String registeredBy, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.status = TransferStatus.REGISTERED;
        this.kind = terms.kind();
        this.year = terms.move().year();
        this.fromMunicipality = terms.move().fromMunicipality();
        this.toMunicipality = terms.move().toMunicipality();
        this.amount = terms.move().amount();
        this.reason = terms.reason();
        this.childrenConcerned = terms.childrenConcerned();
        this.bestInterests = terms.bestInterests();
        this.registeredBy = registeredBy;
        this.registeredAt = now;
    }

    TransferRegistered registered() {
        return new TransferRegistered(id, kind.name(), year, fromMunicipality, toMunicipality, amount);
    }

    /** Whether municipalities may still consent. */
    void mustBeOpen() {
        if (status != TransferStatus.REGISTERED) {
            throw Problem.ILLEGAL_STATE.with("The transfer is " + status + "; nothing more is asked of anybody.");
        }
    }

    TransferConfirmed confirm(Decision decision, String decider, LocalDate today, Instant now) {
        mustBecome(TransferStatus.CONFIRMED);
        if (decider.equals(registeredBy)) {
            throw AllocationProblem.PROPOSER_MAY_NOT_DECIDE.with(
                    "You registered this transfer. Another decision-maker must confirm it.");
        }
        decision.mustNotBeDatedAfter(today);
        if (decision.decidedOn().getYear() > year) {
            throw AllocationProblem.AFTER_THE_YEAR.with("The transfer is for " + year + " only; the last day to decide"
                    + " it was " + LocalDate.of(year, 12, 31) + ".");
        }
        status = TransferStatus.CONFIRMED;
        diaryNumber = decision.diaryNumber();
        decidedOn = decision.decidedOn();
        rapporteur = decision.rapporteur();
        confirmedBy = decider;
        confirmedAt = now;
        return new TransferConfirmed(
                id, kind.name(), year, fromMunicipality, toMunicipality, amount, diaryNumber, decidedOn);
    }

    TransferWithdrawn withdraw(String by, Instant now) {
        mustBecome(TransferStatus.WITHDRAWN);
        status = TransferStatus.WITHDRAWN;
        withdrawnBy = by;
        withdrawnAt = now;
        return new TransferWithdrawn(id, kind.name(), year, fromMunicipality, toMunicipality);
    }

    private void mustBecome(TransferStatus next) {
        if (!status.canBecome(next)) {
            throw Problem.ILLEGAL_STATE.with("The transfer is " + status + " and cannot become " + next + ".");
        }
    }

    /** The plan that its confirmation made. */
    void ledTo(UUID plan) {
        quotaPlanId = plan;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    TransferKind kind() {
        return kind;
    }

    TransferStatus status() {
        return status;
    }

    Move move() {
        return new Move(year, fromMunicipality, toMunicipality, amount);
    }

    List<String> parties() {
        return List.of(fromMunicipality, toMunicipality);
    }

    String reason() {
        return reason;
    }

    boolean childrenConcerned() {
        return childrenConcerned;
    }

    String bestInterests() {
        return bestInterests;
    }

    String registeredBy() {
        return registeredBy;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    Decision decision() {
        return new Decision(diaryNumber, decidedOn, rapporteur);
    }

    String diaryNumber() {
        return diaryNumber;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String rapporteur() {
        return rapporteur;
    }

    UUID quotaPlanId() {
        return quotaPlanId;
    }
}
