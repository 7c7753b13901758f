package se.lansstyrelsen.integration.reporting.snapshot;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.problem.Fault;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.store.MatterLock;
import se.lansstyrelsen.integration.kit.time.PastDays;
import se.lansstyrelsen.integration.kit.time.StockholmTime;
import se.lansstyrelsen.integration.reporting.ReportingProblem;
import se.lansstyrelsen.integration.reporting.assignment.AssignmentRegister;
import se.lansstyrelsen.integration.reporting.indicator.IndicatorRegister;
import se.lansstyrelsen.integration.reporting.observation.FigureQuestion;
import se.lansstyrelsen.integration.reporting.observation.ObservationReader;

/** Freezes figures and leads from them back to their sources; one transaction a method. */
@ApplicationScoped
class SnapshotService {

    private static final String FREEZE =
            """
            insert into snapshot_observation (snapshot_id, position, indicator_code, year, quarter, county_code,
                   municipality_code, sex, age_group, category, part, definition_edition, value, note, valid_on,
                   source_kind, source_id, source_name, source_line, recorded_at)
            select :snapshot, row_number() over (order by indicator_code, year, quarter, county_code, municipality_code,
                   sex, age_group, category, part), s.* from ("""
                    + ObservationReader.STANDING + ") s";

    private static final String HASH =
            """
            select count(*)::int, encode(sha256(convert_to(coalesce(string_agg(concat_ws('|', position, indicator_code,
                   year, quarter, county_code, municipality_code, sex, age_group, category, part, definition_edition,
                   value, note, valid_on, source_kind, source_id, source_line), E'\\n' order by position), ''), 'UTF8')), 'hex')
              from snapshot_observation where snapshot_id = :snapshot""";

    private final Snapshots snapshots;
    private final SnapshotShelf shelf;
    private final AssignmentRegister assignments;
    private final IndicatorRegister indicators;
    private final EntityManager database;
    private final MatterLock lock;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    SnapshotService(
            Snapshots snapshots,
            SnapshotShelf shelf,
            AssignmentRegister assignments,
            IndicatorRegister indicators,
            EntityManager database,
            MatterLock lock,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.snapshots = snapshots;
        this.shelf = shelf;
        this.assignments = assignments;
        this.indicators = indicators;
        this.database = database;
        this.lock = lock;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    SnapshotTerms take(UUID assignmentId, SnapshotContent content) {
        var assignment = assignments.require(assignmentId).content();
        if (!caller.mayActForCounty(assignment.writingCounty())) {
            caller.mustActForCounty(assignment.coordinatingCounty());
        }
        PastDays.mustHaveCome("asOf", content.asOf(), StockholmTime.today(clock));
        var known = indicators.all().keySet();
        for (var code : content.indicators()) {
            if (!known.contains(code)) {
                throw ReportingProblem.NO_SUCH_FIGURE.with(
                        "GET /indicators lists them.",
                        List.of(new Fault("/indicators", "there is no indicator " + code)));
            }
        }
        lock.take("snapshots " + assignmentId);
        var wanted = content.indicators().isEmpty() ? known : content.indicators();
        var id = UuidCreator.getTimeOrderedEpoch();
        var now = StockholmTime.now(clock);
        database.createNativeQuery(FREEZE)
                .setParameter("snapshot", id)
                .setParameter("indicators", wanted.toArray(String[]::new))
                .setParameter("years", content.years().toArray(Integer[]::new))
                .setParameter("asOf", content.asOf())
                .setParameter("knownAt", now)
                .executeUpdate();
        var sum = database.unwrap(Session.class)
                .createNativeQuery(HASH, Object[].class)
                .setParameter("snapshot", id)
                .getSingleResult();
        var snapshot = new Snapshot(
                id,
                assignmentId,
                (int) snapshots.count("assignmentId", assignmentId) + 1,
                content.asOf(),
                now,
                wanted,
                content.years(),
                (Integer) sum[0],
                (String) sum[1]);
        snapshots.persistAndFlush(snapshot);
        var terms = snapshot.terms();
        journal.append(new SnapshotTaken(terms.id(), assignmentId, terms.number(), terms.figures(), terms.hash()));
        return terms;
    }

    @Transactional
    SnapshotTerms read(UUID id) {
        return shelf.require(id);
    }

    @Transactional
    List<SnapshotTerms> list(UUID assignmentId) {
        assignments.require(assignmentId);
        return snapshots.list("assignmentId = ?1 order by number", assignmentId).stream()
                .map(Snapshot::terms)
                .toList();
    }

    /** From a figure to what it is made of. */
    @Transactional
    Provenance provenance(UUID id, FigureQuestion asked) {
        var snapshot = shelf.require(id);
        var figures = shelf.frozen(snapshot);
        var terms = figures.terms(asked.indicator());
        if (terms == null) {
            throw Problem.NOT_FOUND.with("The snapshot holds no indicator " + asked.indicator() + ".");
        }
        return Provenance.of(snapshot, terms, figures.find(asked));
    }
}
