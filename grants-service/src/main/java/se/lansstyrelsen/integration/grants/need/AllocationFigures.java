package se.lansstyrelsen.integration.grants.need;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import se.lansstyrelsen.integration.kit.consumer.EventHandler;
import se.lansstyrelsen.integration.kit.consumer.IncomingEvent;
import se.lansstyrelsen.integration.kit.consumer.UnusableEvent;

/** Keeps the copy of allocation's quotas and reception that stands beside an applicant's description of its need. */
@ApplicationScoped
class AllocationFigures implements EventHandler {

    private static final String TYPE = "se.lansstyrelsen.integration.allocation.";
    private static final String QUOTA =
            """
            insert into municipal_need (year, municipality_code, quota) values (?, ?, ?)
            on conflict (year, municipality_code) do update set quota = excluded.quota""";
    private static final String PROGRESS =
            """
            insert into municipal_need (year, municipality_code, quota, assigned, received, self_settled, as_of)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (year, municipality_code) do update set
              quota = coalesce(excluded.quota, municipal_need.quota), assigned = excluded.assigned,
              received = excluded.received, self_settled = excluded.self_settled, as_of = excluded.as_of
            where municipal_need.as_of is null or municipal_need.as_of <= excluded.as_of""";

    private final DataSource database;
    private final ObjectMapper json;

    AllocationFigures(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public String name() {
        return "needs";
    }

    @Override
    public Set<String> topics() {
        return Set.of("allocation.events");
    }

    @Override
    public List<Refused> handle(List<IncomingEvent> events) throws Exception {
        try (var connection = database.getConnection()) {
            return EventHandler.each(events, event -> take(event, connection));
        }
    }

    private void take(IncomingEvent event, Connection connection) throws UnusableEvent, SQLException {
        if (event.type().equals(TYPE + "quota-plan-decided.v1")) {
            quotas(read(event, PlanDecided.class), connection);
        } else if (event.type().equals(TYPE + "municipality-progress-changed.v1")) {
            progress(read(event, Progress.class), connection);
        }
    }

    private static void quotas(PlanDecided plan, Connection connection) throws SQLException {
        try (var upsert = connection.prepareStatement(QUOTA)) {
            for (var line : plan.lines()) {
                upsert.setInt(1, plan.year());
                upsert.setString(2, line.municipalityCode());
                upsert.setObject(3, line.quota(), Types.INTEGER);
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    private static void progress(Progress figures, Connection connection) throws SQLException {
        try (var upsert = connection.prepareStatement(PROGRESS)) {
            upsert.setInt(1, figures.year());
            upsert.setString(2, figures.municipalityCode());
            upsert.setObject(3, figures.quota(), Types.INTEGER);
            upsert.setInt(4, figures.assigned());
            upsert.setInt(5, figures.received());
            upsert.setInt(6, figures.selfSettled());
            upsert.setObject(7, figures.asOf());
            upsert.executeUpdate();
        }
    }

    private <T> T read(IncomingEvent event, Class<T> type) throws UnusableEvent {
        try {
            return json.readValue(event.data(), type);
        } catch (JsonProcessingException e) {
            throw new UnusableEvent("data", "is no " + event.type());
        }
    }

    /** What is read of {@code quota-plan-decided.v1}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PlanDecided(int year, List<Line> lines) {

        /** A municipality's quota, null when nothing is decided for it. */
        @JsonIgnoreProperties(ignoreUnknown = true)
        record Line(String municipalityCode, Integer quota) {}
    }

    /** What is read of {@code municipality-progress-changed.v1}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Progress(
            int year,
            String municipalityCode,
            LocalDate asOf,
            Integer quota,
            int assigned,
            int received,
            int selfSettled) {}
}
