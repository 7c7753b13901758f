package se.lansstyrelsen.integration.grants.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When and by whom a decision was made; the names stay in the table and the document, never in an event.
 *
 * @param decidedOn day of the decision, in Sweden
 * @param decidedAt when it was recorded here
 * @param proposedBy subject of the one who proposed it
 * @param decidedBy subject of the one who decided
 * @param rapporteur föredragande, by name
 * @param decisionMaker beslutsfattare, by name
 */
@Embeddable
public record Made(
        @Column(name = "decided_on") LocalDate decidedOn,
        @Column(name = "decided_at") Instant decidedAt,
        @Column(name = "proposed_by") String proposedBy,
        @Column(name = "decided_by") String decidedBy,
        @Column(name = "rapporteur") String rapporteur,
        @Column(name = "decision_maker") String decisionMaker) {}
