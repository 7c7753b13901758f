package se.lansstyrelsen.integration.kit.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.http.IdempotentRequests;
import se.lansstyrelsen.integration.kit.trace.Trace;

/**
 * Writes what happened in the transaction that caused it. Plain JDBC on the transaction's own connection: one statement
 * a call, also for many events.
 */
@ApplicationScoped
public class Journal {

    private static final String SYSTEM = "system";
    private static final String APPEND =
            """
            with fact as (
              insert into journal (event_id, aggregate_type, aggregate_id, type, occurred_at, actor, actor_roles, traceparent, published, data)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id)
            insert into journal_unchained select id from fact""";

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;
    private final Caller caller;
    private final IdempotentRequests idempotency;
    private final RelaySignal relay;
    private final TransactionSynchronizationRegistry transactions;

    Journal(
            DataSource database,
            ObjectMapper json,
            Clock clock,
            Caller caller,
            IdempotentRequests idempotency,
            RelaySignal relay,
            TransactionSynchronizationRegistry transactions) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.caller = caller;
        this.idempotency = idempotency;
        this.relay = relay;
        this.transactions = transactions;
    }

    public void append(DomainEvent... events) {
        append(List.of(events));
    }

    /** Adds the events in their order. Must be called inside a transaction. */
    public void append(List<? extends DomainEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        mustBeInTransaction();
        var actor = actor();
        var now = clock.instant();
        var trace = Trace.current().header();
        write(events.stream()
                .map(event -> new PastFact(event, actor.subject(), actor.roles(), trace, now))
                .toList());
        idempotency.effectIsCommittedWithThisTransaction();
    }

    /** Adds what happened in requests that are over and had no effect of their own. Must be called inside a transaction. */
    public void appendPast(List<PastFact> facts) {
        mustBeInTransaction();
        write(facts);
    }

    private void mustBeInTransaction() {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("a fact must be journaled in the transaction that caused it");
        }
    }

    private void write(List<PastFact> facts) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(APPEND)) {
            for (var fact : facts) {
                var type = fact.event().eventType();
                insert.setObject(1, UuidCreator.getTimeOrderedEpoch());
                insert.setString(2, type.aggregateType());
                insert.setString(3, fact.event().aggregateId());
                insert.setString(4, type.versionedName());
                insert.setObject(5, OffsetDateTime.ofInstant(fact.at().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC));
                insert.setString(6, fact.actor());
                insert.setString(7, fact.actorRoles());
                insert.setString(8, fact.traceparent());
                insert.setBoolean(9, type.published());
                insert.setString(10, json.writeValueAsString(fact.event()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("could not write the journal", e);
        }
        transactions.registerInterposedSynchronization(new WakeRelay());
    }

    private Actor actor() {
        try {
            return "anonymous".equals(caller.subject())
                    ? new Actor(SYSTEM, SYSTEM)
                    : new Actor(caller.subject(), caller.roles());
        } catch (ContextNotActiveException noRequest) {
            return new Actor(SYSTEM, SYSTEM);
        }
    }

    private record Actor(String subject, String roles) {}

    private final class WakeRelay implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
