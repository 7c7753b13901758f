package se.lansstyrelsen.integration.kit.http;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import se.lansstyrelsen.integration.kit.ServiceConfig;
import se.lansstyrelsen.integration.kit.problem.Problem;

/**
 * What was asked under each Idempotency-Key, per caller. A request is RUNNING, becomes EFFECTIVE in the transaction of
 * its effect, and ANSWERED when its answer is kept. So a crash never makes a retry act twice: before the effect the key
 * is free again after a minute, after it the retry is told that it is done.
 */
@ApplicationScoped
public class IdempotentRequests {

    static final String KEY = "kit.idempotency";
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final DataSource database;
    private final Clock clock;
    private final ServiceConfig config;
    private final CurrentVertxRequest current;

    IdempotentRequests(DataSource database, Clock clock, ServiceConfig config, CurrentVertxRequest current) {
        this.database = database;
        this.clock = clock;
        this.config = config;
        this.current = current;
    }

    /** Caller and key of the request at hand. */
    record RequestKey(String caller, String key) {}

    /** The answer that was given. */
    record Answer(int status, String location, String etag, String mediaType, String body) {}

    /** Registers the request; returns the kept answer when it was carried out before. */
    Optional<Answer> begin(RequestKey request, byte[] hash) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection()) {
                forgetOld(connection, request);
                try (var insert = connection.prepareStatement(
                        "insert into idempotent_request (caller, key, request_hash, state, started_at) values (?, ?, ?, 'RUNNING', ?) on conflict do nothing")) {
                    insert.setString(1, request.caller());
                    insert.setString(2, request.key());
                    insert.setBytes(3, hash);
                    insert.setObject(4, ago(Duration.ZERO));
                    if (insert.executeUpdate() == 1) {
                        return Optional.<Answer>empty();
                    }
                }
                try (var query = connection.prepareStatement(
                        "select request_hash, state, status, location, etag, media_type, body from idempotent_request where caller = ? and key = ?")) {
                    query.setString(1, request.caller());
                    query.setString(2, request.key());
                    try (var row = query.executeQuery()) {
                        if (!row.next()) {
                            throw running();
                        }
                        if (!Arrays.equals(row.getBytes(1), hash)) {
                            throw Problem.IDEMPOTENCY_KEY_REUSED.with(
                                    "This Idempotency-Key was used for another request. Send a new key.");
                        }
                        return switch (row.getString(2)) {
                            case "ANSWERED" -> Optional.of(new Answer(
                                    row.getInt(3),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getString(6),
                                    row.getString(7)));
                            case "EFFECTIVE" -> throw Problem.REQUEST_ALREADY_CARRIED_OUT.with(
                                    "The request was carried out, but its answer was lost. Read the resource instead of sending again.");
                            default -> throw running();
                        };
                    }
                }
            }
        });
    }

    /** This key when it has expired, and some others that have, so that each request clears away more than it leaves. */
    private void forgetOld(Connection connection, RequestKey request) throws SQLException {
        try (var delete = connection.prepareStatement(
                """
                delete from idempotent_request where caller = ? and key = ?
                  and (started_at < ? or (state = 'RUNNING' and started_at < ?))""")) {
            delete.setString(1, request.caller());
            delete.setString(2, request.key());
            delete.setObject(3, ago(config.idempotencyRetention()));
            delete.setObject(4, ago(LEASE));
            delete.executeUpdate();
        }
        try (var delete = connection.prepareStatement(
                """
                delete from idempotent_request where (caller, key) in (select caller, key from idempotent_request
                  where started_at < ? order by started_at limit 10 for update skip locked)""")) {
            delete.setObject(1, ago(config.idempotencyRetention()));
            delete.executeUpdate();
        }
    }

    /** Called by the journal in the transaction of the effect. */
    public void effectIsCommittedWithThisTransaction() {
        var request = requestAtHand();
        if (request == null) {
            return;
        }
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update idempotent_request set state = 'EFFECTIVE' where caller = ? and key = ? and state = 'RUNNING'")) {
            update.setString(1, request.caller());
            update.setString(2, request.key());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("could not mark the idempotent request", e);
        }
    }

    void answered(RequestKey request, Answer answer) {
        QuarkusTransaction.requiringNew()
                .run(() -> update(
                        "update idempotent_request set state = 'ANSWERED', status = ?, location = ?, etag = ?, media_type = ?, body = ? where caller = ? and key = ?",
                        answer.status(),
                        answer.location(),
                        answer.etag(),
                        answer.mediaType(),
                        answer.body(),
                        request.caller(),
                        request.key()));
    }

    /** Frees the key of a request that was refused, so that a corrected one can be sent. */
    void refused(RequestKey request) {
        QuarkusTransaction.requiringNew()
                .run(() -> update(
                        "delete from idempotent_request where caller = ? and key = ? and state = 'RUNNING'",
                        request.caller(),
                        request.key()));
    }

    private void update(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("could not keep the idempotent request", e);
        }
    }

    private RequestKey requestAtHand() {
        try {
            RoutingContext routing = current.getCurrent();
            return routing == null ? null : routing.get(KEY);
        } catch (ContextNotActiveException noRequest) {
            return null;
        }
    }

    private OffsetDateTime ago(Duration age) {
        return OffsetDateTime.ofInstant(clock.instant().minus(age), ZoneOffset.UTC);
    }

    private static RuntimeException running() {
        return Problem.REQUEST_IN_PROGRESS
                .with("The same request is being carried out. Ask again in a moment.")
                .retryAfter(1);
    }
}
