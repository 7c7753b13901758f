package se.lansstyrelsen.integration.kit.webhook;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;

/** How many subscribers are behind, and how far. */
@ApplicationScoped
class WebhookMetrics {

    private static final String OF_STATE = "select count(*) from webhook where state = '%s'";
    private static final String FAILING =
            "select count(*) from webhook_progress p join webhook w on w.id = p.webhook_id where w.state = 'ACTIVE' and p.failures > 0";
    private static final String FARTHEST_BEHIND =
            """
            select coalesce(max((select coalesce(max(sequence), 0) from journal_chain) - p.sequence), 0)
            from webhook_progress p join webhook w on w.id = p.webhook_id where w.state = 'ACTIVE'""";

    private final DataSource database;

    WebhookMetrics(DataSource database) {
        this.database = database;
    }

    void register(@Observes StartupEvent event, MeterRegistry metrics) {
        gauge(metrics, "webhooks_active", "Webhooks that are delivered to", OF_STATE.formatted("ACTIVE"));
        gauge(metrics, "webhooks_paused", "Webhooks that wait for their subscriber", OF_STATE.formatted("PAUSED"));
        gauge(metrics, "webhooks_failing", "Active webhooks whose latest attempt failed", FAILING);
        gauge(metrics, "webhooks_farthest_behind", "Facts the slowest active webhook has not passed", FARTHEST_BEHIND);
    }

    private void gauge(MeterRegistry metrics, String name, String description, String sql) {
        Gauge.builder(name, () -> ask(sql)).description(description).register(metrics);
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
