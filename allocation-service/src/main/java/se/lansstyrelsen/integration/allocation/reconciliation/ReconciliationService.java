package se.lansstyrelsen.integration.allocation.reconciliation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.allocation.progress.StandingFigures;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.journal.Journal;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;
import se.lansstyrelsen.integration.kit.region.Regions;

/** Makes and keeps reconciliations (avstämning); a made one never changes. */
@ApplicationScoped
class ReconciliationService {

    private final DataSource database;
    private final StandingFigures figures;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ReconciliationService(DataSource database, StandingFigures figures, Journal journal, Caller caller, Clock clock) {
        this.database = database;
        this.figures = figures;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A reconciliation.
     *
     * @param rowsRead rows in the published table
     * @param differences lines that are not the same
     * @param fileHash SHA-256 of the file's bytes, hexadecimal
     */
    @Schema(name = "Reconciliation")
    record Reconciliation(
            UUID id, int year, LocalDate asOf, Instant madeAt, int rowsRead, int differences, String fileHash) {}

    @Transactional
    Reconciliation make(int year, LocalDate asOf, PublishedTable table) {
        var ours = figures.of(year, asOf).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Comparison.Ours(
                                entry.getValue().quota(), entry.getValue().received())));
        var lines = Comparison.of(table.rows(), ours, Regions.municipalities(LocalDate.of(year, 12, 31)));
        var made = new Reconciliation(
                UuidCreator.getTimeOrderedEpoch(),
                year,
                asOf,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                table.rows().size(),
                (int) lines.stream().filter(Comparison.Line::differs).count(),
                table.hash());
        keep(made, lines);
        journal.append(
                new ReconciliationMade(made.id(), year, asOf, made.rowsRead(), made.differences(), made.fileHash()));
        return made;
    }

    Reconciliation require(UUID id) {
        return query(
                        "select id, year, as_of, made_at, rows_read, differences, sha_hex from reconciliation where id = ?",
                        id)
                .stream()
                .findFirst()
                .orElseThrow(() -> Problem.NOT_FOUND.with("There is no reconciliation with that id."));
    }

    Page<Reconciliation> list(Integer year, PageRequest page) {
        var all = query(
                "select id, year, as_of, made_at, rows_read, differences, sha_hex from reconciliation where year = coalesce(?, year) order by made_at desc",
                year);
        return page.slice(all);
    }

    /** Lines in the table's order, those it lacks last; only the differing ones if asked. */
    Page<Comparison.Line> lines(UUID id, boolean onlyDiffering, PageRequest page) {
        require(id);
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        """
                        select municipality_code, outcome, our_quota, their_quota, quota_difference, our_received, their_received,
                          received_difference, source_row
                        from reconciliation_line where reconciliation_id = ? and (not ? or outcome <> 'SAME') order by number""")) {
            query.setObject(1, id);
            query.setBoolean(2, onlyDiffering);
            var lines = new ArrayList<Comparison.Line>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    lines.add(new Comparison.Line(
                            rows.getString(1),
                            Comparison.Outcome.valueOf(rows.getString(2)),
                            rows.getObject(3, Integer.class),
                            rows.getObject(4, Integer.class),
                            rows.getObject(5, Integer.class),
                            rows.getObject(6, Integer.class),
                            rows.getObject(7, Integer.class),
                            rows.getObject(8, Integer.class),
                            rows.getObject(9, Integer.class)));
                }
            }
            return page.slice(lines);
        } catch (SQLException e) {
            throw new IllegalStateException("could not read the reconciliation", e);
        }
    }

    private void keep(Reconciliation made, List<Comparison.Line> lines) {
        try (var connection = database.getConnection()) {
            try (var insert = connection.prepareStatement(
                    "insert into reconciliation (id, year, as_of, made_at, made_by, rows_read, differences, sha_hex) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
                set(
                        insert,
                        made.id(),
                        made.year(),
                        made.asOf(),
                        OffsetDateTime.ofInstant(made.madeAt(), ZoneOffset.UTC),
                        caller.subject(),
                        made.rowsRead(),
                        made.differences(),
                        made.fileHash());
                insert.executeUpdate();
            }
            keepLines(connection, made.id(), lines);
        } catch (SQLException e) {
            throw new IllegalStateException("could not keep the reconciliation", e);
        }
    }

    private static void keepLines(Connection connection, UUID id, List<Comparison.Line> lines) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into reconciliation_line values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            var number = 0;
            for (var line : lines) {
                set(
                        insert,
                        id,
                        ++number,
                        line.municipalityCode(),
                        line.outcome().name(),
                        line.ourQuota(),
                        line.theirQuota(),
                        line.quotaDifference(),
                        line.ourReceived(),
                        line.theirReceived(),
                        line.receivedDifference(),
                        line.sourceRow());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private List<Reconciliation> query(String sql, Object parameter) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, parameter, parameter instanceof UUID ? java.sql.Types.OTHER : java.sql.Types.INTEGER);
            var found = new ArrayList<Reconciliation>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new Reconciliation(
                            rows.getObject(1, UUID.class),
                            rows.getInt(2),
                            rows.getObject(3, LocalDate.class),
                            rows.getObject(4, OffsetDateTime.class).toInstant(),
                            rows.getInt(5),
                            rows.getInt(6),
                            rows.getString(7)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("could not read the reconciliations", e);
        }
    }

    private static void set(java.sql.PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
