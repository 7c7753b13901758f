package se.lansstyrelsen.integration.kit.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import se.lansstyrelsen.integration.kit.consumer.EventHandler;
import se.lansstyrelsen.integration.kit.consumer.IncomingEvent;
import se.lansstyrelsen.integration.kit.consumer.UnusableEvent;

/** Writes one row an event; a duplicate effect would break the primary key. */
@ApplicationScoped
public class ThingConsumer implements EventHandler {

    /** Set by a test to make "later" messages usable. */
    public static volatile boolean laterIsNow;

    private final DataSource database;

    ThingConsumer(DataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "thing-consumer";
    }

    @Override
    public Set<String> topics() {
        return Set.of("things.incoming");
    }

    @Override
    public List<Refused> handle(List<IncomingEvent> events) throws Exception {
        return EventHandler.each(events, event -> {
            if (event.data().contains("unusable")) {
                throw new UnusableEvent("name", "is unusable");
            }
            if (event.data().contains("later") && !laterIsNow) {
                throw new UnusableEvent("name", "is for later");
            }
            if (event.data().contains("poison")) {
                throw new IllegalStateException("a fault nobody foresaw");
            }
            insert(event);
        });
    }

    private void insert(IncomingEvent event) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into effect values (?, ?)")) {
            statement.setString(1, event.id());
            statement.setString(2, event.data());
            statement.executeUpdate();
        }
    }
}
