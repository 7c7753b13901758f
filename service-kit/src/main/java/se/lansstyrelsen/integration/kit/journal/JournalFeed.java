package se.lansstyrelsen.integration.kit.journal;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.lansstyrelsen.integration.kit.ServiceConfig;

/** The published facts in chain order, for partners without Kafka. */
@ApplicationScoped
public class JournalFeed {

    private static final String AFTER = "select " + Fact.COLUMNS
            + ", c.sequence, c.hash from journal_chain c join journal j on j.id = c.journal_id"
            + " where c.sequence > ? and j.published and (? or j.type = any (?)) order by c.sequence limit ?";

    private static final String ONE = "select " + Fact.COLUMNS
            + ", c.sequence, c.hash from journal_chain c join journal j on j.id = c.journal_id"
            + " where j.event_id = ? and j.published";

    private final DataSource database;
    private final ServiceConfig service;

    JournalFeed(DataSource database, ServiceConfig service) {
        this.database = database;
        this.service = service;
    }

    /**
     * A published fact as a CloudEvent (structured mode).
     *
     * @param sequence place in the service's chain; gaps are audit entries that are not published
     * @param chainhash hexadecimal SHA-256 of this fact and the previous hash
     */
    @Schema(name = "FeedEvent")
    public record FeedEvent(
            long sequence,
            String chainhash,
            String specversion,
            UUID id,
            String source,
            String type,
            String subject,
            Instant time,
            String dataschema,
            String traceparent,
            @JsonRawValue @Schema(type = SchemaType.OBJECT, description = "Data of the event's schema") String data) {}

    /** @param types CloudEvents types; none means all */
    public List<FeedEvent> after(long sequence, List<String> types, int limit) {
        var prefix = CloudEvents.type(service, "");
        var wanted = types.stream()
                .filter(type -> type.startsWith(prefix))
                .map(type -> type.substring(prefix.length()))
                .toArray();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(AFTER)) {
            query.setLong(1, sequence);
            query.setBoolean(2, types.isEmpty());
            query.setArray(3, connection.createArrayOf("text", wanted));
            query.setInt(4, limit);
            try (var rows = query.executeQuery()) {
                var events = new ArrayList<FeedEvent>();
                while (rows.next()) {
                    events.add(event(rows));
                }
                return events;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("could not read the journal", e);
        }
    }

    /** The end of the chain, 0 while it is empty; what is published up to here is seen by whoever asks after this. */
    public long lastSequence() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select coalesce(max(sequence), 0) from journal_chain")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("could not read the journal", e);
        }
    }

    /** The event with an id, when it is published. */
    Optional<FeedEvent> find(UUID id) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(ONE)) {
            query.setObject(1, id);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(event(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("could not read the journal", e);
        }
    }

    private FeedEvent event(ResultSet rows) throws SQLException {
        var fact = Fact.of(rows);
        return new FeedEvent(
                rows.getLong(12),
                HexFormat.of().formatHex(rows.getBytes(13)),
                "1.0",
                fact.eventId(),
                CloudEvents.source(service),
                CloudEvents.type(service, fact.type()),
                fact.aggregateId(),
                fact.occurredAt(),
                CloudEvents.schema(service, fact.type()),
                fact.traceparent(),
                fact.data());
    }
}
