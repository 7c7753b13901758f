package se.lansstyrelsen.integration.grants.reminder;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.report.GrantedMatter;
import se.lansstyrelsen.integration.kit.quality.Api;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class ReminderResourceTest {

    /** Before the last days that other tests ask for, so that only this one's reports are reminded of in earnest. */
    private static final LocalDate DUE = LocalDate.of(2088, 5, 22);

    @Inject
    ReminderService reminders;

    @Inject
    ReminderClock clock;

    @Inject
    DataSource database;

    /** A report that is asked for. @param id of the report, whose matter's other reports may be reminded of too */
    private record Asked(GrantedMatter matter, String id) {

        static Asked by(LocalDate dueOn) {
            var matter = GrantedMatter.of("07", "0780", 2025);
            var date = Map.of("kind", "INTERIM", "dueOn", dueOn.toString());
            return new Asked(
                    matter,
                    Api.post(matter.officer(), matter.path() + "/report-dates", date)
                            .statusCode(201)
                            .extract()
                            .path("id"));
        }

        private List<String> reminded(String field) {
            return Api.get(matter.recipient(), matter.path() + "/reminders")
                    .statusCode(200)
                    .extract()
                    .path("items.findAll { it.reportId == '" + id + "' }." + field);
        }
    }

    @Test
    void theRecipientIsReminded21And14And7DaysBeforeAndWhenItIsLateEachOnce() {
        var asked = Asked.by(DUE);
        for (var day = DUE.minusDays(25); day.isBefore(DUE.plusDays(4)); day = day.plusDays(1)) {
            reminders.remind(day);
            reminders.remind(day);
        }
        assertEquals(List.of("THREE_WEEKS_LEFT", "TWO_WEEKS_LEFT", "ONE_WEEK_LEFT", "LATE"), asked.reminded("kind"));
        assertEquals(List.of("2088-05-01", "2088-05-08", "2088-05-15", "2088-05-23"), asked.reminded("remindedOn"));
    }

    @Test
    void replicasThatRemindAtOnceRemindOnce() throws SQLException {
        var due = LocalDate.of(2078, 5, 22);
        var asked = Asked.by(due);
        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(replica -> CompletableFuture.runAsync(() -> reminders.remind(due.minusDays(7))))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertEquals(List.of("ONE_WEEK_LEFT"), asked.reminded("kind"));
        assertEquals(1, journaled(asked));
    }

    private int journaled(Asked asked) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select count(*) from journal where type = 'report-reminded.v1' and not published and aggregate_id = ?")) {
            query.setString(1, asked.id());
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    @Test
    void everyGrantGetsItsFinalReportAskedForOnce() {
        var matter = GrantedMatter.of("07", "0780", 2025);
        clock.remind();
        clock.remind();
        Api.get(matter.officer(), matter.path() + "/reports")
                .body("items.kind", contains("FINAL"))
                .body("items.dueOn", contains("2027-03-01"));
    }

    @Test
    void whatIsSentInIsNotRemindedOf() {
        var due = LocalDate.of(2068, 5, 22);
        var asked = Asked.by(due);
        asked.matter().submitted("INTERIM", "STAFF", "100");
        reminders.remind(due.minusDays(7));
        assertEquals(List.of(), asked.reminded("kind"));
    }
}
