package se.lansstyrelsen.integration.kit.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What the journal holds of some things, audit entries too, for those who archive them. Each fact can be verified by itself. */
@ApplicationScoped
public class JournalExtract {

    private static final String OF_THEM = "select " + Fact.COLUMNS
            + ", c.sequence, c.hash, p.hash from journal j join journal_chain c on c.journal_id = j.id"
            + " left join journal_chain p on p.sequence = c.sequence - 1"
            + " where j.aggregate_id = any (?) and c.sequence > ? order by c.sequence limit ?";
    private static final String WAITING =
            "select exists (select from journal_unchained u join journal j on j.id = u.journal_id where j.aggregate_id = any (?))";

    private final DataSource database;

    JournalExtract(DataSource database) {
        this.database = database;
    }

    /**
     * A chained fact.
     *
     * @param sequence place in the service's chain
     * @param chainHash hexadecimal SHA-256 of the previous hash and this fact, as {@code Fact} tells how
     * @param previousHash hexadecimal, of the fact before it in the chain, whatever that is about
     * @param actor opaque subject
     * @param data JSON as a text, to the letter as it was hashed
     */
    public record Entry(
            long sequence,
            String chainHash,
            String previousHash,
            UUID eventId,
            String aggregateType,
            String aggregateId,
            String type,
            Instant occurredAt,
            String actor,
            String actorRoles,
            String traceparent,
            boolean published,
            String data) {}

    /** Whether every fact about them has its place in the chain. */
    public boolean isChained(Collection<String> aggregateIds) {
        return ask(WAITING, aggregateIds, query -> {
            try (var row = query.executeQuery()) {
                row.next();
                return !row.getBoolean(1);
            }
        });
    }

    /** Facts about them in chain order, at most so many, after a sequence. */
    public List<Entry> after(long sequence, Collection<String> aggregateIds, int limit) {
        return ask(OF_THEM, aggregateIds, query -> {
            query.setLong(2, sequence);
            query.setInt(3, limit);
            var entries = new ArrayList<Entry>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var previous = rows.getBytes(14);
                    entries.add(entry(
                            Fact.of(rows),
                            rows.getLong(12),
                            rows.getBytes(13),
                            previous == null ? Fact.GENESIS : previous));
                }
            }
            return entries;
        });
    }

    private static Entry entry(Fact fact, long sequence, byte[] hash, byte[] previous) {
        return new Entry(
                sequence,
                HexFormat.of().formatHex(hash),
                HexFormat.of().formatHex(previous),
                fact.eventId(),
                fact.aggregateType(),
                fact.aggregateId(),
                fact.type(),
                fact.occurredAt(),
                fact.actor(),
                fact.actorRoles(),
                fact.traceparent(),
                fact.published(),
                fact.data());
    }

    private interface Reading<T> {
        T of(PreparedStatement query) throws SQLException;
    }

    private <T> T ask(String sql, Collection<String> aggregateIds, Reading<T> reading) {
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setArray(1, connection.createArrayOf("text", aggregateIds.toArray()));
            return reading.of(query);
        } catch (SQLException e) {
            throw new IllegalStateException("could not read the journal", e);
        }
    }
}
