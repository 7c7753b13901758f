package se.lansstyrelsen.integration.kit.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * First step of the relay: gives committed facts their sequence number and hash, and commits. One instance at a time,
 * under an advisory lock that ends with the transaction.
 */
@ApplicationScoped
class Chain {

    private static final long LOCK = 0x6a6f75726e616cL;
    private static final int BATCH = 1000;

    private final DataSource database;

    Chain(DataSource database) {
        this.database = database;
    }

    /** Chains what waits, at most a batch; returns how many, or -1 when another instance is at it. */
    int advance() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var chained = lock(connection) ? chain(connection) : -1;
                connection.commit();
                return chained;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static int chain(Connection connection) throws SQLException {
        var waiting = waiting(connection);
        if (waiting.isEmpty()) {
            return 0;
        }
        var sequence = 0L;
        var hash = Fact.GENESIS;
        try (var statement = connection.createStatement();
                var head = statement.executeQuery(
                        "select sequence, hash from journal_chain order by sequence desc limit 1")) {
            if (head.next()) {
                sequence = head.getLong(1);
                hash = head.getBytes(2);
            }
        }
        try (var insert = connection.prepareStatement(
                        "insert into journal_chain (sequence, journal_id, hash) values (?, ?, ?)");
                var delete = connection.prepareStatement("delete from journal_unchained where journal_id = any (?)")) {
            for (var fact : waiting) {
                hash = fact.hash(hash, ++sequence);
                insert.setLong(1, sequence);
                insert.setLong(2, fact.journalId());
                insert.setBytes(3, hash);
                insert.addBatch();
            }
            insert.executeBatch();
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", waiting.stream().map(Fact::journalId).toArray()));
            delete.executeUpdate();
        }
        return waiting.size();
    }

    private static List<Fact> waiting(Connection connection) throws SQLException {
        var facts = new ArrayList<Fact>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select " + Fact.COLUMNS
                        + " from journal_unchained u join journal j on j.id = u.journal_id order by u.journal_id limit "
                        + BATCH)) {
            while (rows.next()) {
                facts.add(Fact.of(rows));
            }
        }
        return facts;
    }
}
