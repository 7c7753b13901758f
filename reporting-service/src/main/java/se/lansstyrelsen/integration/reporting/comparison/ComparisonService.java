package se.lansstyrelsen.integration.reporting.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.reporting.snapshot.SnapshotShelf;

/** Compares a snapshot's figures. */
@ApplicationScoped
class ComparisonService {

    private final SnapshotShelf snapshots;

    ComparisonService(SnapshotShelf snapshots) {
        this.snapshots = snapshots;
    }

    @Transactional
    List<Finding> of(UUID snapshotId) {
        var snapshot = snapshots.require(snapshotId);
        return new Comparison(snapshots.frozen(snapshot), snapshot.years()).of(snapshot.indicators());
    }
}
