package se.lansstyrelsen.integration.kit.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lansstyrelsen.integration.kit.webhook.Subscriber.as;
import static se.lansstyrelsen.integration.kit.webhook.Subscriber.at;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.Await;
import se.lansstyrelsen.integration.kit.app.ThingService;

/** A subscriber whose address is down for a week gets every event once and in order, by webhook as by the feed. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "things"))
class AwayForAWeekTest {

    private static final String PARTNER = "migrationsverket";

    @Inject
    ThingService things;

    @Inject
    DataSource database;

    @Test
    void eachEventComesOnceAndInOrderAndNoneIsMissing() throws Exception {
        try (var receiver = Receiver.started()) {
            var subscriber = Subscriber.registered(PARTNER, at(receiver));
            int place = subscriber.read().path("sequence");
            var told = new ArrayList<>(things.nameMany(10));
            Await.until("the first ten", () -> receiver.received().size() == 10);
            int seen = receiver.received().get(9).event().path("sequence").asInt();

            receiver.down();
            told.addAll(things.nameMany(3000));
            Await.until("some tries", () -> subscriber.failures() >= 2);
            aWeekPasses(subscriber.id());
            Await.until("a pause", () -> subscriber.state().equals("PAUSED"));
            String reason = subscriber.read().path("stateReason");
            assertTrue(reason.startsWith("Nothing was taken since"), reason);
            assertEquals(1, journaled(subscriber.id(), "PAUSED"));
            told.addAll(things.nameMany(2000));
            assertEquals(10, receiver.received().size(), "nothing is sent to a paused webhook");

            receiver.up();
            subscriber.resume();
            told.addAll(things.nameMany(500));
            Await.until(
                    "all", Duration.ofSeconds(120), () -> receiver.received().size() >= told.size());
            var last = receiver.received()
                    .get(told.size() - 1)
                    .event()
                    .path("sequence")
                    .asInt();
            Await.until("the mark", () -> (int) subscriber.read().path("sequence") >= last);

            assertEquals(
                    subjects(told),
                    receiver.received().stream()
                            .map(event -> event.event().path("subject").asText())
                            .toList());
            var ids = receiver.received().stream().map(Receiver.Received::id).toList();
            assertEquals(told.size(), new HashSet<>(ids).size(), "each id once");
            assertEquals(ids, feedAfter(place), "the feed gives the same ones in the same order");
            assertEquals(ids.subList(10, ids.size()), feedAfter(seen), "also from where a reader had come");
            subscriber.remove();
        }
    }

    /** A reader who keeps the sequence of the last event it has used. */
    private static List<String> feedAfter(int sequence) {
        var ids = new ArrayList<String>();
        var after = sequence;
        while (true) {
            var items = as(PARTNER)
                    .get("/events?limit=700&after=" + after)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<String> page = items.getList("items.id");
            if (page.isEmpty()) {
                return ids;
            }
            ids.addAll(page);
            after = items.getInt("items[-1].sequence");
        }
    }

    private static List<String> subjects(List<UUID> things) {
        return things.stream().map(UUID::toString).toList();
    }

    private void aWeekPasses(String webhook) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update webhook_progress set failing_since = failing_since - interval '7 days' where webhook_id = ?::uuid")) {
            update.setString(1, webhook);
            assertEquals(1, update.executeUpdate());
        }
    }

    private int journaled(String webhook, String move) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select count(*) from journal where aggregate_id = ? and type = 'webhook-moved.v1' and data::json ->> 'move' = ?")) {
            query.setString(1, webhook);
            query.setString(2, move);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
