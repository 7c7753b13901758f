package se.lansstyrelsen.integration.allocation.settlement;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.Await;
import se.lansstyrelsen.integration.kit.Topics;
import se.lansstyrelsen.integration.kit.quality.Api;

/** The feed by its topic, in Västmanland 2023. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class SettlementFeedTest {

    private static final String TOPIC = "migrationsverket.settlement";
    private static final String DECIDED = "se.migrationsverket.settlement.assignment-decided.v1";
    private static final String RECEIVED = "se.migrationsverket.settlement.assignment-received.v1";

    private static String decision(String assignment, int persons) {
        return "{\"assignmentId\":\"" + assignment
                + "\",\"municipalityCode\":\"1980\",\"category\":\"ACCOMMODATION_CENTRE\",\"persons\":" + persons
                + ",\"decidedOn\":\"2023-04-01\"}";
    }

    private static String reception(String assignment, int persons) {
        return "{\"assignmentId\":\"" + assignment + "\",\"persons\":" + persons + ",\"receivedOn\":\"2023-05-01\"}";
    }

    private static int figure(String name) {
        return Api.as("revisor")
                .get("/municipality-quotas?year=2023&municipality=1980")
                .then()
                .extract()
                .<Integer>path("items[0]." + name);
    }

    @Test
    void recordsCountOnceInWhateverOrderTheyComeAndPoisonStopsNobody() throws Exception {
        Topics.send(TOPIC, "feed-1", "r1", RECEIVED, reception("feed-1", 6));
        Topics.send(TOPIC, "feed-1", "bad", "se.migrationsverket.settlement.assignment-decided.v7", "{}");
        Topics.send(TOPIC, "feed-1", "worse", RECEIVED, "not json at all");
        Topics.send(TOPIC, "feed-1", "d1", DECIDED, decision("feed-1", 9));
        Topics.send(TOPIC, "feed-1", "d1", DECIDED, decision("feed-1", 9));
        Topics.send(TOPIC, "feed-1", "r1", RECEIVED, reception("feed-1", 6));
        Topics.send(TOPIC, "feed-1", "d1b", DECIDED, decision("feed-1", 4));
        Topics.send(TOPIC, "feed-2", "d2", DECIDED, decision("feed-2", 100));
        Await.until("the last record counts", () -> figure("assigned") == 109);
        assertEquals(6, figure("received"));
        Await.until("dead letters are readable", () -> {
            var reasons = Api.as("revisor")
                    .get("/dead-letters?limit=100")
                    .then()
                    .extract()
                    .jsonPath()
                    .getList("items.reason", String.class);
            return reasons.stream().anyMatch(reason -> reason.contains("decided already")) && reasons.size() >= 3;
        });
        Api.as("revisor")
                .get("/dead-letters?limit=100")
                .then()
                .body("items.reason", hasItem(containsString("decided already")));
    }

    @Test
    void floodsLeaveAsAbsoluteFigures() throws Exception {
        for (var i = 0; i < 30; i++) {
            Topics.send(
                    TOPIC, "flood", "f" + i, DECIDED, decision("flood-" + i, 1).replace("1980", "1981"));
        }
        Await.until("the figures are told", () -> Topics.all("allocation.events").stream()
                .anyMatch(message -> message.value().contains("\"municipalityCode\":\"1981\"")
                        && message.value().contains("\"assigned\":30")));
        var told = Topics.all("allocation.events").stream()
                .filter(message -> message.value().contains("\"municipalityCode\":\"1981\""))
                .count();
        assertEquals(true, told < 30, told + " events for 30 records");
    }
}
