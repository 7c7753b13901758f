package se.lansstyrelsen.integration.kit.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.RecordMetadata;
import se.lansstyrelsen.integration.kit.ServiceConfig;
import se.lansstyrelsen.integration.kit.consumer.KafkaConnections;

/**
 * Second step of the relay: sends what is chained after the cursor, waits for every acknowledgement, then moves the
 * cursor. A crash between sending and moving sends again; consumers know the event ids.
 */
@ApplicationScoped
class Publisher {

    private static final int BATCH = 500;

    private final DataSource database;
    private final ServiceConfig service;
    private final KafkaConnections kafka;

    Publisher(DataSource database, ServiceConfig service, KafkaConnections kafka) {
        this.database = database;
        this.service = service;
        this.kafka = kafka;
    }

    /** Publishes at most a batch; returns how many facts the cursor passed, or -1 when another instance is at it. */
    int advance() throws SQLException, InterruptedException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var passed = publish(connection);
                connection.commit();
                return passed;
            } catch (SQLException | RuntimeException | InterruptedException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private int publish(Connection connection) throws SQLException, InterruptedException {
        long cursor;
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery("select published_sequence from relay_cursor for update skip locked")) {
            if (!row.next()) {
                return -1;
            }
            cursor = row.getLong(1);
        }
        var chained = after(connection, cursor);
        if (chained.isEmpty()) {
            return 0;
        }
        sendAndWait(chained);
        moveCursor(connection, chained.get(chained.size() - 1).sequence());
        return chained.size();
    }

    private static List<CloudEvents.ChainedFact> after(Connection connection, long cursor) throws SQLException {
        var found = new ArrayList<CloudEvents.ChainedFact>();
        try (var query = connection.prepareStatement("select " + Fact.COLUMNS
                + ", c.sequence, c.hash from journal_chain c join journal j on j.id = c.journal_id where c.sequence > ? order by c.sequence limit "
                + BATCH)) {
            query.setLong(1, cursor);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new CloudEvents.ChainedFact(rows.getLong(12), rows.getBytes(13), Fact.of(rows)));
                }
            }
        }
        return found;
    }

    private void sendAndWait(List<CloudEvents.ChainedFact> chained) throws InterruptedException {
        var sent = new ArrayList<Future<RecordMetadata>>();
        for (var one : chained) {
            if (one.fact().published()) {
                sent.add(kafka.producer().send(CloudEvents.record(service, one)));
            }
        }
        for (var acknowledgement : sent) {
            try {
                acknowledgement.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(
                        "the broker did not take the events: " + e.getCause().getMessage(), e.getCause());
            }
        }
    }

    private static void moveCursor(Connection connection, long sequence) throws SQLException {
        // Losing the last move in a crash only sends those events again, so this commit need not wait for the disk.
        try (var statement = connection.createStatement();
                var update = connection.prepareStatement(
                        "update relay_cursor set published_sequence = ?, moved_at = clock_timestamp()")) {
            statement.execute("set local synchronous_commit = off");
            update.setLong(1, sequence);
            update.executeUpdate();
        }
    }
}
