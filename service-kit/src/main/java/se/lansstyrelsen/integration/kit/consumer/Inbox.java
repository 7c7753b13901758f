package se.lansstyrelsen.integration.kit.consumer;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.sql.DataSource;

/** Remembers which events are effective; asked and written in the transaction of the effect. */
@ApplicationScoped
class Inbox {

    private static final String CLAIM =
            """
            insert into inbox (consumer, source, event_id)
            select ?, s, i from unnest(?::text[], ?::text[]) as e (s, i)
            on conflict do nothing returning source, event_id""";

    private final DataSource database;

    Inbox(DataSource database) {
        this.database = database;
    }

    /** Claims the events for the consumer and returns those never seen before, in their order, each once. */
    List<IncomingEvent> claim(String consumer, List<IncomingEvent> events) throws SQLException {
        var fresh = new HashSet<String>();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(CLAIM)) {
            insert.setString(1, consumer);
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "text", events.stream().map(IncomingEvent::source).toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "text", events.stream().map(IncomingEvent::id).toArray()));
            try (var rows = insert.executeQuery()) {
                while (rows.next()) {
                    fresh.add(rows.getString(1) + '\n' + rows.getString(2));
                }
            }
        }
        var claimed = new ArrayList<IncomingEvent>();
        for (var event : events) {
            if (fresh.remove(event.source() + '\n' + event.id())) {
                claimed.add(event);
            }
        }
        return claimed;
    }

    /** Forgets events that turned out unusable, so that they can be tried again from the dead letters. */
    void release(String consumer, List<EventHandler.Refused> refused) throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(
                        "delete from inbox where consumer = ? and source = ? and event_id = ?")) {
            for (var one : refused) {
                delete.setString(1, consumer);
                delete.setString(2, one.event().source());
                delete.setString(3, one.event().id());
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    /** Of the events, those that are effective for the consumer, in their order. */
    List<IncomingEvent> effective(String consumer, List<IncomingEvent> events) throws SQLException {
        var known = new HashSet<String>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select source, event_id from inbox where consumer = ? and event_id = any(?)")) {
            query.setString(1, consumer);
            query.setArray(
                    2,
                    connection.createArrayOf(
                            "text", events.stream().map(IncomingEvent::id).toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    known.add(rows.getString(1) + '\n' + rows.getString(2));
                }
            }
        }
        return events.stream()
                .filter(event -> known.contains(event.source() + '\n' + event.id()))
                .toList();
    }
}
