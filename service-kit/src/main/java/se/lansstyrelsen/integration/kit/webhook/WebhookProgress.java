package se.lansstyrelsen.integration.kit.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import se.lansstyrelsen.integration.kit.webhook.WebhookViews.Attempt;

/**
 * How far each webhook has come, and who delivers to it just now. Plain JDBC: each delivery is one statement, which does
 * nothing when the claim has gone to another process.
 */
@ApplicationScoped
class WebhookProgress {

    private static final int ATTEMPTS_KEPT = 100;

    private static final String CLAIM =
            """
            with due as (
              select p.webhook_id from webhook_progress p join webhook w on w.id = p.webhook_id
              where w.state = 'ACTIVE' and p.next_try_at <= ? and (p.claimed_until is null or p.claimed_until < ?)
                and p.sequence < (select coalesce(max(sequence), 0) from journal_chain)
              order by p.next_try_at limit ? for update of p skip locked)
            update webhook_progress p set claim = gen_random_uuid(), claimed_until = ?
            from due, webhook w where p.webhook_id = due.webhook_id and w.id = p.webhook_id
            returning w.id, p.claim, w.subscriber, w.callback_url, w.event_types, w.secret_number,
                      w.former_secret_until, p.sequence, p.failures""";

    private static final String KEEP =
            """
            insert into webhook_attempt (webhook_id, slot, event_id, event_type, sequence, attempted_at,
                                         duration_millis, status, delivered, reason)
            select webhook_id, attempts %% %d, ?, ?, ?::bigint, ?, ?, ?::int, ?, ?::text from moved
            on conflict (webhook_id, slot) do update set event_id = excluded.event_id, event_type = excluded.event_type,
              sequence = excluded.sequence, attempted_at = excluded.attempted_at,
              duration_millis = excluded.duration_millis, status = excluded.status, delivered = excluded.delivered,
              reason = excluded.reason"""
                    .formatted(ATTEMPTS_KEPT);

    private static final String DELIVERED =
            """
            with moved as (update webhook_progress set sequence = ?, last_delivered_at = ?, attempts = attempts + 1,
                             failures = 0, failing_since = null where webhook_id = ? and claim = ? returning *)
            """
                    + KEEP;

    private static final String FAILED =
            """
            with moved as (update webhook_progress set failures = failures + 1, attempts = attempts + 1,
                             failing_since = coalesce(failing_since, ?), next_try_at = ?, claim = null,
                             claimed_until = null where webhook_id = ? and claim = ? returning *)
            """
                    + KEEP;

    private static final String TESTED =
            "with moved as (update webhook_progress set attempts = attempts + 1 where webhook_id = ? returning *)\n"
                    + KEEP;

    private final DataSource database;

    WebhookProgress(DataSource database) {
        this.database = database;
    }

    /** Where a webhook stands. */
    record Place(
            long sequence,
            long attempts,
            int failures,
            Instant failingSince,
            Instant lastDeliveredAt,
            Instant nextTryAt) {}

    void begin(UUID webhook, long sequence, Instant now) {
        write(
                "insert into webhook_progress (webhook_id, sequence, next_try_at) values (?, ?, ?)",
                webhook,
                sequence,
                now);
    }

    /** Tries at once and afresh; whoever delivers to it now stops after the event at hand. */
    void beginAnew(UUID webhook, Instant now) {
        write(
                "update webhook_progress set failures = 0, failing_since = null, next_try_at = ?, claim = null, claimed_until = null where webhook_id = ?",
                now,
                webhook);
    }

    /** Those whose turn it is, each for this process alone until the lease ends. */
    List<Claim> claim(int most, Duration lease, Instant now) {
        return ask(
                CLAIM,
                row -> new Claim(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        List.of((String[]) row.getArray(5).getArray()),
                        row.getInt(6),
                        instant(row, 7),
                        row.getLong(8),
                        row.getInt(9)),
                now,
                now,
                most,
                now.plus(lease));
    }

    /** False when the claim is no longer this process'. */
    boolean delivered(Claim claim, Attempt attempt, Instant now) {
        return keep(DELIVERED, attempt, attempt.sequence(), now, claim.webhookId(), claim.token());
    }

    /** Gives the claim back until the next try. */
    boolean failed(Claim claim, Attempt attempt, Instant nextTry, Instant now) {
        return keep(FAILED, attempt, now, nextTry, claim.webhookId(), claim.token());
    }

    void tested(UUID webhook, Attempt attempt) {
        keep(TESTED, attempt, webhook);
    }

    /** Gives the claim back as it stands. */
    void letGo(Claim claim, Instant now) {
        passed(claim, claim.sequence(), now);
    }

    /** Gives the claim back; everything up to the sequence is delivered or not wanted. */
    void passed(Claim claim, long sequence, Instant now) {
        write(
                "update webhook_progress set sequence = greatest(sequence, ?), next_try_at = ?, claim = null, claimed_until = null where webhook_id = ? and claim = ?",
                sequence,
                now,
                claim.webhookId(),
                claim.token());
    }

    Map<UUID, Place> of(Collection<UUID> webhooks) {
        var places = new HashMap<UUID, Place>();
        ask(
                "select webhook_id, sequence, attempts, failures, failing_since, last_delivered_at, next_try_at from webhook_progress where webhook_id = any (?)",
                row -> places.put(
                        row.getObject(1, UUID.class),
                        new Place(
                                row.getLong(2),
                                row.getLong(3),
                                row.getInt(4),
                                instant(row, 5),
                                instant(row, 6),
                                instant(row, 7))),
                webhooks);
        return places;
    }

    Optional<Instant> failingSince(UUID webhook) {
        return Optional.ofNullable(of(List.of(webhook)).get(webhook)).map(Place::failingSince);
    }

    /** The latest attempts, newest first. */
    List<Attempt> attempts(UUID webhook) {
        return ask(
                "select event_id, event_type, sequence, attempted_at, duration_millis, status, delivered, reason from webhook_attempt where webhook_id = ? order by attempted_at desc, sequence desc nulls first",
                row -> new Attempt(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, Long.class),
                        instant(row, 4),
                        row.getInt(5),
                        row.getObject(6, Integer.class),
                        row.getBoolean(7),
                        row.getString(8)),
                webhook);
    }

    private boolean keep(String sql, Attempt attempt, Object... where) {
        var values = new ArrayList<Object>(List.of(where));
        values.add(attempt.eventId());
        values.add(attempt.eventType());
        values.add(attempt.sequence());
        values.add(attempt.attemptedAt());
        values.add(attempt.durationMillis());
        values.add(attempt.status());
        values.add(attempt.delivered());
        values.add(attempt.reason());
        return write(sql, values.toArray()) == 1;
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> ask(String sql, Row<T> reading, Object... values) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            fill(connection, query, values);
            try (var rows = query.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("could not read how far webhooks have come", e);
        }
    }

    private int write(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            fill(connection, statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("could not write how far a webhook has come", e);
        }
    }

    private static void fill(Connection connection, PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            var value = values[i];
            if (value instanceof Instant instant) {
                value = OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
            } else if (value instanceof Collection<?> many) {
                value = connection.createArrayOf("uuid", many.toArray());
            }
            statement.setObject(i + 1, value);
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
