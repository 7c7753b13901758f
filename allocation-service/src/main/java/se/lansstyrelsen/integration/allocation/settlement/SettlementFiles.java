package se.lansstyrelsen.integration.allocation.settlement;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** The files that have come in, and their faulty rows. Counts change in the transaction of the rows they count. */
@ApplicationScoped
class SettlementFiles {

    private static final Duration SILENCE_THAT_MEANS_BROKEN = Duration.ofMinutes(2);

    private final DataSource database;
    private final Clock clock;

    SettlementFiles(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How many rows of a batch had each fate. */
    record Counts(int read, int accepted, int duplicate, int waiting, int rejected) {}

    UUID open(String caller) {
        var id = UuidCreator.getTimeOrderedEpoch();
        QuarkusTransaction.requiringNew()
                .run(() -> write(
                        "insert into settlement_file values (?, 'RECEIVING', 0, 0, 0, 0, 0, ?, ?, ?)",
                        id,
                        now(),
                        now(),
                        caller));
        return id;
    }

    /** Adds a batch's counts and faulty rows; in the batch's own transaction. */
    void add(UUID file, Counts counts, List<SettlementFile.Error> errors) {
        write(
                """
                update settlement_file set rows_read = rows_read + ?, rows_accepted = rows_accepted + ?,
                  rows_duplicate = rows_duplicate + ?, rows_waiting = rows_waiting + ?, rows_rejected = rows_rejected + ?,
                  touched_at = ? where id = ?""",
                counts.read(),
                counts.accepted(),
                counts.duplicate(),
                counts.waiting(),
                counts.rejected(),
                now(),
                file);
        if (errors.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into settlement_file_error values (?, ?, ?, ?, ?)")) {
            var number = 0;
            for (var error : errors) {
                set(insert, file, error.line(), number++, error.field(), error.reason());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("could not keep the faulty rows", e);
        }
    }

    /** Rows that waited in these files and now count. */
    void release(Map<UUID, Integer> released) {
        released.forEach((file, rows) -> write(
                "update settlement_file set rows_waiting = rows_waiting - ?, rows_accepted = rows_accepted + ? where id = ?",
                rows,
                rows,
                file));
    }

    void close(UUID file, SettlementFile.Status status) {
        write("update settlement_file set status = ?, touched_at = ? where id = ?", status.name(), now(), file);
    }

    SettlementFile require(UUID id) {
        return query("select * from settlement_file where id = ?", id).stream()
                .findFirst()
                .orElseThrow(() -> Problem.NOT_FOUND.with("There is no settlement file with that id."));
    }

    Page<SettlementFile> list(PageRequest page) {
        var total = count("select count(*) from settlement_file");
        return new Page<>(
                query(
                        "select * from settlement_file order by received_at desc, id limit ? offset ?",
                        page.limit(),
                        page.offset()),
                total,
                page);
    }

    Page<SettlementFile.Error> errors(UUID file, PageRequest page) {
        var total = count("select count(*) from settlement_file_error where file_id = ?", file);
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select line, field, reason from settlement_file_error where file_id = ? order by line, number limit ? offset ?")) {
            set(query, file, page.limit(), page.offset());
            var errors = new ArrayList<SettlementFile.Error>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    errors.add(new SettlementFile.Error(rows.getInt(1), rows.getString(2), rows.getString(3)));
                }
            }
            return new Page<>(errors, total, page);
        } catch (SQLException e) {
            throw new IllegalStateException("could not read the faulty rows", e);
        }
    }

    private List<SettlementFile> query(String sql, Object... values) {
        try (var connection = database.getConnection();
                var query = prepared(connection, sql, values);
                var rows = query.executeQuery()) {
            var files = new ArrayList<SettlementFile>();
            while (rows.next()) {
                var touched = rows.getObject("touched_at", OffsetDateTime.class).toInstant();
                var status = SettlementFile.Status.valueOf(rows.getString("status"));
                var silent = touched.isBefore(clock.instant().minus(SILENCE_THAT_MEANS_BROKEN));
                files.add(new SettlementFile(
                        rows.getObject("id", UUID.class),
                        status == SettlementFile.Status.RECEIVING && silent
                                ? SettlementFile.Status.INTERRUPTED
                                : status,
                        rows.getLong("rows_read"),
                        rows.getLong("rows_accepted"),
                        rows.getLong("rows_duplicate"),
                        rows.getLong("rows_waiting"),
                        rows.getLong("rows_rejected"),
                        rows.getObject("received_at", OffsetDateTime.class).toInstant(),
                        touched));
            }
            return files;
        } catch (SQLException e) {
            throw new IllegalStateException("could not read the settlement files", e);
        }
    }

    private long count(String sql, Object... values) {
        try (var connection = database.getConnection();
                var query = prepared(connection, sql, values);
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("could not count", e);
        }
    }

    private void write(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("could not write the settlement file", e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        set(statement, values);
        return statement;
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
