package se.lansstyrelsen.integration.kit.journal;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One row of the journal, and the rule by which it is chained. */
record Fact(
        long journalId,
        UUID eventId,
        String aggregateType,
        String aggregateId,
        String type,
        Instant occurredAt,
        String actor,
        String actorRoles,
        String traceparent,
        boolean published,
        String data) {

    static final byte[] GENESIS = new byte[32];
    static final String COLUMNS =
            "j.id, j.event_id, j.aggregate_type, j.aggregate_id, j.type, j.occurred_at, j.actor, j.actor_roles, j.traceparent, j.published, j.data";

    static Fact of(ResultSet row) throws SQLException {
        return new Fact(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getBoolean(10),
                row.getString(11));
    }

    /**
     * SHA-256 over the previous hash and this fact written as a JSON array of texts without white space: sequence,
     * event id, aggregate type and id, type, time, actor, roles, trace, published, data as stored. Anybody can
     * recompute it with a JSON encoder and a hash function.
     */
    byte[] hash(byte[] previous, long sequence) {
        var canonical = new StringBuilder(data.length() + 300)
                .append("[\"")
                .append(sequence)
                .append('"');
        for (var part : new String[] {
            eventId.toString(),
            aggregateType,
            aggregateId,
            type,
            occurredAt.toString(),
            actor,
            actorRoles,
            traceparent,
            String.valueOf(published),
            data
        }) {
            canonical
                    .append(",\"")
                    .append(JsonStringEncoder.getInstance().quoteAsString(part))
                    .append('"');
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            return digest.digest(canonical.append(']').toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
