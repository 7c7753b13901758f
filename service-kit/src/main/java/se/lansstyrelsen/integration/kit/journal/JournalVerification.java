package se.lansstyrelsen.integration.kit.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.ServiceConfig;
import se.lansstyrelsen.integration.kit.consumer.KafkaConnections;

/**
 * Recomputes the chain from the facts, and holds each hash against the one that once left with the event. The first
 * finds a changed fact; the second finds an attacker who recomputed the chain, or cut its end off.
 */
@ApplicationScoped
public class JournalVerification {

    private static final int ROWS_AT_A_TIME = 2000;

    private final DataSource database;
    private final ServiceConfig service;
    private final KafkaConnections kafka;

    JournalVerification(DataSource database, ServiceConfig service, KafkaConnections kafka) {
        this.database = database;
        this.service = service;
        this.kafka = kafka;
    }

    /**
     * What a verification found.
     *
     * @param intact whether nothing is wrong
     * @param factsChecked facts recomputed
     * @param publishedChecked events on the topic held against the chain
     * @param waiting facts not yet chained
     * @param lastHash hash at the end of the chain, hexadecimal, null when empty
     * @param faults at most a hundred, each with its sequence
     */
    @Schema(name = "JournalVerification")
    public record Result(
            boolean intact,
            long factsChecked,
            long publishedChecked,
            long waiting,
            @Schema(nullable = true) String lastHash,
            List<Finding> faults) {}

    /**
     * One fault.
     *
     * @param sequence place in the chain; 0 for a fact outside it
     */
    @Schema(name = "JournalFinding")
    public record Finding(long sequence, String reason) {}

    /** Verifies everything; a broker that is away is itself a finding, since the published hashes could not be asked. */
    public Result verify() {
        var findings = new ArrayList<Finding>();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var chain = recompute(connection, findings);
                var waiting = count(connection, "select count(*) from journal_unchained");
                outside(connection, findings);
                var published = compareWithTopic(connection, findings);
                return new Result(
                        findings.isEmpty(),
                        chain.facts,
                        published,
                        waiting,
                        chain.facts == 0 ? null : HexFormat.of().formatHex(chain.hash),
                        List.copyOf(findings));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("could not read the journal", e);
        }
    }

    private record ChainEnd(long facts, byte[] hash) {}

    private static ChainEnd recompute(Connection connection, List<Finding> findings) throws SQLException {
        var facts = 0L;
        var expected = 0L;
        var previous = Fact.GENESIS;
        try (var query = connection.prepareStatement(
                "select " + Fact.COLUMNS
                        + ", c.sequence, c.hash from journal_chain c join journal j on j.id = c.journal_id order by c.sequence")) {
            query.setFetchSize(ROWS_AT_A_TIME);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    facts++;
                    expected++;
                    var sequence = rows.getLong(12);
                    var stored = rows.getBytes(13);
                    if (sequence != expected) {
                        note(findings, sequence, "the chain lacks sequence " + expected);
                        expected = sequence;
                    }
                    if (!Arrays.equals(stored, Fact.of(rows).hash(previous, sequence))) {
                        note(findings, sequence, "the fact or the one before it is not what was chained");
                    }
                    previous = stored;
                }
            }
        }
        return new ChainEnd(facts, previous);
    }

    private static void outside(Connection connection, List<Finding> findings) throws SQLException {
        var lost = count(
                connection,
                """
                select count(*) from journal j
                where not exists (select from journal_chain c where c.journal_id = j.id)
                  and not exists (select from journal_unchained u where u.journal_id = j.id)""");
        if (lost > 0) {
            note(findings, 0, lost + " facts stand outside the chain and do not wait for it");
        }
    }

    private long compareWithTopic(Connection connection, List<Finding> findings) throws SQLException {
        var compared = 0L;
        try (var consumer = kafka.consumer(service.name() + ".journal-verification", ROWS_AT_A_TIME)) {
            var partitions = consumer.partitionsFor(service.name() + ".events", Duration.ofSeconds(10)).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = new HashMap<>(consumer.endOffsets(partitions));
            ends.values().removeIf(end -> end == 0);
            while (!ends.isEmpty()) {
                var hashes = new TreeMap<Long, String>();
                for (var message : consumer.poll(Duration.ofMillis(500))) {
                    hashes.put(Long.parseLong(header(message, "ce_sequence")), header(message, "ce_chainhash"));
                }
                compared += hashes.size();
                compare(connection, hashes, findings);
                ends.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
            }
        } catch (KafkaException e) {
            note(findings, 0, "the topic could not be read, so the published hashes are not compared");
        }
        return compared;
    }

    private static void compare(Connection connection, Map<Long, String> published, List<Finding> findings)
            throws SQLException {
        if (published.isEmpty()) {
            return;
        }
        var held = new HashMap<Long, String>();
        try (var query = connection.prepareStatement(
                "select sequence, encode(hash, 'hex') from journal_chain where sequence = any (?)")) {
            query.setArray(
                    1, connection.createArrayOf("bigint", published.keySet().toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    held.put(rows.getLong(1), rows.getString(2));
                }
            }
        }
        published.forEach((sequence, hash) -> {
            if (!held.containsKey(sequence)) {
                note(findings, sequence, "was published but is gone from the chain");
            } else if (!held.get(sequence).equals(hash)) {
                note(findings, sequence, "the hash differs from the one that was published");
            }
        });
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void note(List<Finding> findings, long sequence, String reason) {
        if (findings.size() < 100) {
            findings.add(new Finding(sequence, reason));
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
