package se.lansstyrelsen.integration.reporting.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A change of an assignment within the year (ändringsbeslut). */
@Embeddable
record Amendment(
        @Column(name = "decided_on") LocalDate decidedOn,
        @Column(name = "legal_basis") String legalBasis,
        @Column(name = "former_due_on") LocalDate formerDueOn,
        @Column(name = "due_on") LocalDate dueOn,
        String reason) {}
