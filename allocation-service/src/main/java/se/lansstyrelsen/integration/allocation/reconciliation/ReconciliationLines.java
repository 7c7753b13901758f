package se.lansstyrelsen.integration.allocation.reconciliation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;

/** The lines of every reconciliation. */
@ApplicationScoped
class ReconciliationLines implements PanacheRepositoryBase<ReconciliationLine, ReconciliationLine.Key> {

    void add(UUID reconciliation, List<Comparison.Line> lines) {
        var number = 0;
        for (var line : lines) {
            persist(new ReconciliationLine(reconciliation, ++number, line));
        }
    }

    Page<ReconciliationLine> page(UUID reconciliation, boolean onlyDiffering, PageRequest request) {
        return Conditions.of()
                .where("reconciliationId", reconciliation)
                .and("line.outcome <> :same", "same", onlyDiffering ? Comparison.Outcome.SAME : null)
                .page(this, "number", request);
    }
}
