package se.lansstyrelsen.integration.grants.conflict;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;

/**
 * What an officer says of itself in one matter (anmälan om jäv, 18 § förvaltningslagen 2017:900). The officer's latest one
 * counts; a conflict stands until another person lifts it.
 */
@Entity
@Table(name = "conflict_declaration")
class ConflictDeclaration {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "application_id")
    private UUID applicationId;

    private String officer;

    @Column(name = "county_code")
    private String countyCode;

    private boolean conflict;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lifted_by")
    private String liftedBy;

    @Column(name = "lifting_reason")
    private String liftingReason;

    protected ConflictDeclaration() {}

    private ConflictDeclaration(
            UUID applicationId, String officer, String countyCode, boolean conflict, Ground ground, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = applicationId;
        this.officer = officer;
        this.countyCode = countyCode;
        this.conflict = conflict;
        this.ground = ground;
        this.declaredAt = now;
    }

    /**
     * Replaces the officer's former declaration.
     *
     * @param former null when this is the first
     * @param countyCode of the officer's board
     * @param ground null exactly when there is no conflict
     */
    static ConflictDeclaration after(
            ConflictDeclaration former,
            UUID applicationId,
            String officer,
            String countyCode,
            boolean conflict,
            Ground ground,
            Instant now) {
        if (conflict != (ground != null)) {
            throw Problem.RULE_BROKEN.with(
                    "A conflict is declared with its ground, and no conflict without one.",
                    List.of(new Fault("/ground", conflict ? "must be given" : "must be left out")));
        }
        if (!conflict && former != null && former.stands()) {
            throw GrantsProblem.CONFLICT_LIFTED_BY_ANOTHER.with(
                    "You have declared a conflict. A decision-maker of your board lifts it, not you.");
        }
        return new ConflictDeclaration(applicationId, officer, countyCode, conflict, ground, now);
    }

    ConflictDeclared declared() {
        return new ConflictDeclared(applicationId, id, conflict, ground);
    }

    /** The board's own examination of the question (18 § second paragraph), which the officer takes no part in. */
    ConflictLifted lift(String lifter, String reason, Instant now) {
        if (lifter.equals(officer)) {
            throw GrantsProblem.CONFLICT_LIFTED_BY_ANOTHER.with(
                    "The conflict is your own. Another decision-maker of the board lifts it.");
        }
        if (!stands()) {
            throw Problem.ILLEGAL_STATE.with(
                    conflict ? "The conflict was lifted at " + liftedAt + "." : "No conflict is declared here.");
        }
        liftedAt = now;
        liftedBy = lifter;
        liftingReason = reason;
        return new ConflictLifted(applicationId, id);
    }

    /** A conflict that nobody has lifted; the officer takes no part in the matter (17 §). */
    boolean stands() {
        return conflict && liftedAt == null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID applicationId() {
        return applicationId;
    }

    String officer() {
        return officer;
    }

    String countyCode() {
        return countyCode;
    }

    boolean isConflict() {
        return conflict;
    }

    Ground ground() {
        return ground;
    }

    Instant declaredAt() {
        return declaredAt;
    }

    Instant liftedAt() {
        return liftedAt;
    }

    String liftedBy() {
        return liftedBy;
    }

    String liftingReason() {
        return liftingReason;
    }
}
