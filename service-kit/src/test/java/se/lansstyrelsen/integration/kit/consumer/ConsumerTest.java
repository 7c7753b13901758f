package se.lansstyrelsen.integration.kit.consumer;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.Await;
import se.lansstyrelsen.integration.kit.Topics;
import se.lansstyrelsen.integration.kit.app.ThingConsumer;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "things"))
class ConsumerTest {

    private static final String TOPIC = "things.incoming";

    @Inject
    DataSource database;

    @BeforeAll
    static void replayLater() {
        ThingConsumer.laterIsNow = false;
    }

    @Test
    void theSameEventTwiceHasEffectOnce() throws Exception {
        var id = UUID.randomUUID().toString();
        var last = UUID.randomUUID().toString();
        Topics.send(TOPIC, "k", id, "test", "{\"name\":\"twice\"}");
        Topics.send(TOPIC, "k", id, "test", "{\"name\":\"twice\"}");
        Topics.send(TOPIC, "k", last, "test", "{\"name\":\"last\"}");
        Await.until("the last one effective", () -> effects(last) == 1);
        assertEquals(1, effects(id));
        assertEquals(1, number("select count(*) from inbox where event_id = '" + id + "'"));
    }

    @Test
    void aPoisonMessageIsPutAsideAndThePartitionGoesOn() throws Exception {
        var before = UUID.randomUUID().toString();
        var poison = UUID.randomUUID().toString();
        var after = UUID.randomUUID().toString();
        Topics.send(TOPIC, "p", before, "test", "{\"name\":\"before\"}");
        Topics.send(TOPIC, "p", poison, "test", "{\"name\":\"poison\"}");
        Topics.send(TOPIC, "p", after, "test", "{\"name\":\"after\"}");
        Await.until("the one after it effective", () -> effects(after) == 1);
        assertEquals(1, effects(before));
        assertEquals(0, effects(poison));
        Await.until("the poison among the dead letters", () -> deadLetter(poison) != null);
        assertEquals("thing-consumer", Topics.header(deadLetter(poison), "dl_consumer"));
        assertEquals(0, number("select count(*) from inbox where event_id = '" + poison + "'"));
    }

    @Test
    void whatIsNoCloudEventIsPutAsideWithTheReason() throws Exception {
        var marker = UUID.randomUUID().toString();
        Topics.raw(new ProducerRecord<>(TOPIC, "x", "not json " + marker));
        Await.until("it among the dead letters", () -> Topics.all("things.dead-letter").stream()
                .anyMatch(message ->
                        message.value().contains(marker) && "is not JSON".equals(Topics.header(message, "dl_reason"))));
    }

    @Test
    void aPersonalNumberIsMaskedAmongTheDeadLettersAndNeverReplayed() throws Exception {
        var id = UUID.randomUUID().toString();
        Topics.send(TOPIC, "x", id, "test", "{\"name\":\"121212-1212\"}");
        Await.until("it among the dead letters", () -> deadLetter(id) != null);
        assertFalse(deadLetter(id).value().contains("121212-1212"));
        assertEquals("false", Topics.header(deadLetter(id), "dl_replayable"));
        assertEquals(0, effects(id));
    }

    @Test
    void aDeadLetterCanBeReplayedOnceTheCauseIsMended() throws Exception {
        var id = UUID.randomUUID().toString();
        Topics.send(TOPIC, "x", id, "test", "{\"name\":\"later\"}");
        Await.until("it among the dead letters", () -> deadLetter(id) != null);
        var coordinator = EmbeddedStack.issuer().token("samordnare");
        given().auth()
                .oauth2(coordinator)
                .post("/things/v1/dead-letters/replays")
                .then()
                .statusCode(200);
        assertEquals(0, effects(id), "refused again while the cause remains");
        ThingConsumer.laterIsNow = true;
        try {
            given().auth()
                    .oauth2(coordinator)
                    .post("/things/v1/dead-letters/replays")
                    .then()
                    .statusCode(200);
            assertEquals(1, effects(id));
            given().auth()
                    .oauth2(coordinator)
                    .post("/things/v1/dead-letters/replays")
                    .then()
                    .statusCode(200);
            assertEquals(1, effects(id));
            var waiting = given().auth()
                    .oauth2(coordinator)
                    .get("/things/v1/dead-letters?limit=100")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertFalse(waiting.contains(id));
        } finally {
            ThingConsumer.laterIsNow = false;
        }
    }

    @Test
    void structuredEventsAreReadToo() throws Exception {
        var id = UUID.randomUUID().toString();
        Topics.raw(new ProducerRecord<>(
                TOPIC,
                "s",
                "{\"specversion\":\"1.0\",\"id\":\"" + id
                        + "\",\"source\":\"urn:test\",\"type\":\"test\",\"data\":{\"name\":\"structured\"}}"));
        Await.until("it effective", () -> effects(id) == 1);
    }

    private static ConsumerRecord<String, String> deadLetter(String id) {
        return Topics.all("things.dead-letter").stream()
                .filter(message -> id.equals(Topics.header(message, "ce_id")))
                .findFirst()
                .orElse(null);
    }

    private long effects(String id) throws SQLException {
        return number("select count(*) from effect where event_id = '" + id + "'");
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
