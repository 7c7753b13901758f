package se.lansstyrelsen.integration.allocation.reconciliation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A compared line in its reconciliation, numbered as the table has them, those it lacks last. */
@Entity
@Immutable
@IdClass(ReconciliationLine.Key.class)
@Table(name = "reconciliation_line")
class ReconciliationLine {

    /** Reconciliation, and number from 1. */
    record Key(UUID reconciliationId, int number) {}

    @Id
    private UUID reconciliationId;

    @Id
    private int number;

    @Embedded
    private Comparison.Line line;

    protected ReconciliationLine() {}

    ReconciliationLine(UUID reconciliationId, int number, Comparison.Line line) {
        this.reconciliationId = reconciliationId;
        this.number = number;
        this.line = line;
    }

    Comparison.Line line() {
        return line;
    }
}
