package se.lansstyrelsen.integration.kit.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.Await;
import se.lansstyrelsen.integration.kit.app.ThingService;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "things"))
class JournalVerificationTest {

    @Inject
    ThingService things;

    @Inject
    DataSource database;

    @Inject
    JournalVerification verification;

    @Test
    void factsCannotBeChangedOrDeletedInTheOrdinaryWay() throws Exception {
        things.nameMany(1);
        assertThrows(SQLException.class, () -> execute("update journal set data = '{}'"));
        assertThrows(SQLException.class, () -> execute("delete from journal_chain"));
    }

    @Test
    void aFactChangedInTheDatabaseIsFound() throws Exception {
        var sequence = publishedFact();
        var data = text("select data from journal where id = " + journalId(sequence));
        withoutGuards("update journal set data = '{\"forged\":true}' where id = " + journalId(sequence));
        try {
            var result = verification.verify();
            assertFalse(result.intact());
            assertTrue(result.faults().stream().anyMatch(fault -> fault.sequence() == sequence));
        } finally {
            withoutGuards("update journal set data = '" + data + "' where id = " + journalId(sequence));
        }
        assertTrue(verification.verify().intact());
    }

    @Test
    void anAttackerWhoRecomputesTheWholeChainIsCaughtByThePublishedHashes() throws Exception {
        var sequence = publishedFact();
        var id = journalId(sequence);
        var data = text("select data from journal where id = " + id);
        withoutGuards("update journal set data = '{\"forged\":true}' where id = " + id);
        rechain(sequence);
        try {
            var result = verification.verify();
            assertFalse(result.intact());
            assertTrue(result.faults().stream()
                    .anyMatch(fault ->
                            fault.sequence() == sequence && fault.reason().contains("published")));
            assertTrue(
                    result.faults().stream().noneMatch(fault -> fault.reason().contains("not what was chained")),
                    "the forged chain is consistent in itself, so only the published hashes can tell");
        } finally {
            withoutGuards("update journal set data = '" + data + "' where id = " + id);
            rechain(sequence);
        }
        assertTrue(verification.verify().intact());
    }

    @Test
    void aFactPutInBesideTheChainIsFound() throws Exception {
        execute(
                "insert into journal (event_id, aggregate_type, aggregate_id, type, occurred_at, actor, actor_roles, traceparent, published, data)"
                        + " values (gen_random_uuid(), 'thing', 'x', 'thing-named.v1', now(), 'a', 'b', 'c', false, '{}')");
        try {
            assertTrue(verification.verify().faults().stream()
                    .anyMatch(fault -> fault.reason().contains("outside the chain")));
        } finally {
            withoutGuards("delete from journal where aggregate_id = 'x'");
        }
    }

    private long publishedFact() throws Exception {
        things.nameMany(3);
        Await.until(
                "all published",
                () -> number("select count(*) from journal_unchained") == 0
                        && number("select max(sequence) from journal_chain")
                                == number("select published_sequence from relay_cursor"));
        assertEquals(List.of(), verification.verify().faults());
        return number("select max(sequence) from journal_chain") - 1;
    }

    private long journalId(long sequence) throws SQLException {
        return number("select journal_id from journal_chain where sequence = " + sequence);
    }

    /** Does what an attacker with full rights would: every later hash made anew. */
    private void rechain(long from) throws SQLException {
        withoutGuards(connection -> {
            var facts = new ArrayList<Fact>();
            var hash = Fact.GENESIS;
            try (var statement = connection.createStatement()) {
                try (var before =
                        statement.executeQuery("select hash from journal_chain where sequence = " + (from - 1))) {
                    if (before.next()) {
                        hash = before.getBytes(1);
                    }
                }
                try (var rows = statement.executeQuery("select " + Fact.COLUMNS
                        + " from journal_chain c join journal j on j.id = c.journal_id where c.sequence >= " + from
                        + " order by c.sequence")) {
                    while (rows.next()) {
                        facts.add(Fact.of(rows));
                    }
                }
            }
            var sequence = from;
            for (var fact : facts) {
                hash = fact.hash(hash, sequence);
                try (var update = connection.prepareStatement("update journal_chain set hash = ? where sequence = ?")) {
                    update.setBytes(1, hash);
                    update.setLong(2, sequence++);
                    update.executeUpdate();
                }
            }
        });
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void withoutGuards(String sql) throws SQLException {
        withoutGuards(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    private void withoutGuards(Work work) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            try {
                work.on(connection);
            } finally {
                statement.execute("set session_replication_role = origin");
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
