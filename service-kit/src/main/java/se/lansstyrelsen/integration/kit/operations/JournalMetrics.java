package se.lansstyrelsen.integration.kit.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;
import se.lansstyrelsen.integration.kit.consumer.Consumers;

/** Numbers an operator understands at 03.00: how many facts wait, for how long, and how many consumers are stuck. */
@ApplicationScoped
class JournalMetrics {

    private static final String WAITING =
            """
            select (select count(*) from journal_unchained)
                 + (select coalesce(max(sequence), 0) from journal_chain) - (select published_sequence from relay_cursor)""";
    private static final String OLDEST =
            """
            select coalesce(extract(epoch from now() - least(
              (select min(j.occurred_at) from journal j where j.id = (select min(journal_id) from journal_unchained)),
              (select j.occurred_at from journal j join journal_chain c on c.journal_id = j.id
               where c.sequence = (select published_sequence + 1 from relay_cursor)))), 0)""";

    private final DataSource database;

    JournalMetrics(DataSource database) {
        this.database = database;
    }

    void register(@Observes StartupEvent event, MeterRegistry metrics, Consumers consumers) {
        Gauge.builder("journal_facts_waiting", () -> ask(WAITING))
                .description("Facts written but not yet published")
                .register(metrics);
        Gauge.builder("journal_oldest_waiting_seconds", () -> ask(OLDEST))
                .description("Age of the oldest fact not yet published")
                .register(metrics);
        Gauge.builder("consumers_stuck", () -> consumers.stuck().size())
                .description("Consumers that take nothing in at the moment")
                .register(metrics);
    }

    private double ask(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getDouble(1);
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
