package se.lansstyrelsen.integration.reporting.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import se.lansstyrelsen.integration.reporting.indicator.IndicatorRegister;
import se.lansstyrelsen.integration.reporting.indicator.IndicatorTerms;
import se.lansstyrelsen.integration.reporting.observation.FigureSet;
import se.lansstyrelsen.integration.reporting.observation.ObservationReader;

/** The snapshots, for the reports: the figures as they were frozen, and as they stand now. */
@ApplicationScoped
public class SnapshotShelf {

    private static final String FROZEN = "select " + ObservationReader.COLUMNS
            + " from snapshot_observation where snapshot_id = :snapshot order by position";

    private final Snapshots snapshots;
    private final IndicatorRegister indicators;
    private final ObservationReader reader;
    private final EntityManager database;
    private final Clock clock;

    SnapshotShelf(
            Snapshots snapshots,
            IndicatorRegister indicators,
            ObservationReader reader,
            EntityManager database,
            Clock clock) {
        this.snapshots = snapshots;
        this.indicators = indicators;
        this.reader = reader;
        this.database = database;
        this.clock = clock;
    }

    /** @throws se.lansstyrelsen.integration.kit.problem.ProblemException 404 */
    public SnapshotTerms require(UUID id) {
        return snapshots.require(id).terms();
    }

    public FigureSet frozen(SnapshotTerms snapshot) {
        var observed = database.unwrap(Session.class)
                .createNativeQuery(FROZEN, Object[].class)
                .setParameter("snapshot", snapshot.id())
                .getResultStream()
                .map(ObservationReader::observed)
                .toList();
        return new FigureSet(only(snapshot), observed);
    }

    /** The same question asked today. */
    public FigureSet now(SnapshotTerms snapshot) {
        return new FigureSet(
                only(snapshot),
                reader.standing(snapshot.indicators(), snapshot.years(), snapshot.asOf(), clock.instant()));
    }

    private Map<String, IndicatorTerms> only(SnapshotTerms snapshot) {
        var all = indicators.all();
        all.keySet().retainAll(snapshot.indicators());
        return all;
    }
}
