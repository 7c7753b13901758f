package se.lansstyrelsen.integration.kit.webhook;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.lansstyrelsen.integration.kit.webhook.Subscriber.as;
import static se.lansstyrelsen.integration.kit.webhook.Subscriber.at;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.Await;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "things"))
class WebhookHttpTest {

    private static final String PARTNER = "migrationsverket";
    private static final Map<String, Object> NOWHERE = Map.of("callbackUrl", "http://127.0.0.1:9/nobody");

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://10.0.0.1/events",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://[::1]/",
                "https://[fd00::1]/",
                "https://0.0.0.0/",
                "http://8.8.8.8/",
                "ftp://8.8.8.8/",
                "https://user:password@8.8.8.8/",
                "https:///events",
                "events"
            })
    void anAddressInsideANetworkOrWithoutTlsIsRefused(String address) {
        as(PARTNER)
                .body(Map.of("callbackUrl", address))
                .post("/webhooks")
                .then()
                .statusCode(422)
                .body("type", equalTo("/things/v1/problems/callback-not-allowed"))
                .body("detail", startsWith("The callback address "))
                .body("errors.pointer", hasItem("/callbackUrl"));
    }

    @Test
    void anEventThatTheServiceDoesNotTellIsRefused() {
        as(PARTNER)
                .body(Map.of("callbackUrl", "http://127.0.0.1:9/", "eventTypes", List.of("thing-named.v1")))
                .post("/webhooks")
                .then()
                .statusCode(422)
                .body("type", equalTo("/things/v1/problems/unknown-event-type"))
                .body("errors.pointer", hasItem("/eventTypes/0"));
        as(PARTNER)
                .body(Map.of("callbackUrl", "http://127.0.0.1:9/", "after", 999_999_999))
                .post("/webhooks")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/after"));
    }

    @Test
    void theSecretIsShownOnceAndLiesNowhere() throws SQLException {
        var key = UUID.randomUUID().toString();
        var first = as(PARTNER)
                .header("Idempotency-Key", key)
                .body(NOWHERE)
                .post("/webhooks")
                .then()
                .statusCode(201)
                .body("secret", startsWith("whsec_"))
                .extract();
        String secret = first.path("secret");
        as(PARTNER)
                .header("Idempotency-Key", key)
                .body(NOWHERE)
                .post("/webhooks")
                .then()
                .statusCode(201)
                .body("webhook.id", equalTo(first.path("webhook.id")))
                .body("secret", nullValue());
        String path = "/webhooks/" + first.path("webhook.id");
        as(PARTNER).get(path).then().statusCode(200).body(not(containsString(secret)));
        assertFalse(everythingKept().contains(secret));
        as(PARTNER).header("If-Match", first.header("ETag")).delete(path).then().statusCode(204);
        as(PARTNER).get(path).then().statusCode(404);
    }

    @Test
    void anothersWebhookIsNotTouchedAndTheCoordinatorMayOnlyReadAndRemoveIt() {
        var subscriber = Subscriber.registered(PARTNER, NOWHERE);
        var other = EmbeddedStack.issuer().token("another-partner", Map.of("roles", List.of("partner")));
        var tag = subscriber.read().header("ETag");
        for (var step : List.of("/secrets", "/resumptions", "/tests")) {
            as(PARTNER)
                    .auth()
                    .oauth2(other)
                    .header("If-Match", tag)
                    .post(subscriber.path() + step)
                    .then()
                    .statusCode(403);
            as("samordnare")
                    .header("If-Match", tag)
                    .post(subscriber.path() + step)
                    .then()
                    .statusCode(403);
        }
        as(PARTNER)
                .auth()
                .oauth2(other)
                .get(subscriber.path())
                .then()
                .statusCode(403)
                .body("type", equalTo("/things/v1/problems/out-of-scope"));
        as(PARTNER)
                .auth()
                .oauth2(other)
                .get(subscriber.path() + "/deliveries")
                .then()
                .statusCode(403);
        as(PARTNER).auth().oauth2(other).get("/webhooks").then().body("items.id", not(hasItem(subscriber.id())));
        as("handlaggare-12").get("/webhooks").then().statusCode(403);
        as("revisor").get(subscriber.path()).then().statusCode(200);
        as("revisor").get("/webhooks").then().body("items.id", hasItem(subscriber.id()));
        as("revisor").header("If-Match", tag).delete(subscriber.path()).then().statusCode(403);
        as("samordnare")
                .header("If-Match", tag)
                .delete(subscriber.path())
                .then()
                .statusCode(204);
    }

    @Test
    void aChangeDemandsTheVersionThatWasReadWhichDeliveriesDoNotTouch() {
        var subscriber = Subscriber.registered(PARTNER, NOWHERE);
        var tag = subscriber.read().header("ETag");
        as(PARTNER).body(NOWHERE).put(subscriber.path()).then().statusCode(428);
        as(PARTNER)
                .header("If-Match", "\"99\"")
                .body(NOWHERE)
                .put(subscriber.path())
                .then()
                .statusCode(412);
        as(PARTNER).post(subscriber.path() + "/tests").then().statusCode(200);
        assertFalse(tag.equals(subscriber.read().header("ETag")), "a reader sees the attempt");
        var changed = as(PARTNER)
                .header("If-Match", tag)
                .body(Map.of("callbackUrl", "http://127.0.0.1:9/other", "contactEmail", "drift@example.org"))
                .put(subscriber.path())
                .then()
                .statusCode(200)
                .body("callbackUrl", equalTo("http://127.0.0.1:9/other"))
                .extract();
        as(PARTNER)
                .header("If-Match", changed.header("ETag"))
                .post(subscriber.path() + "/resumptions")
                .then()
                .statusCode(409);
        subscriber.remove();
    }

    @Test
    void aWebhookMayBeginWhereTheReaderOfTheFeedHadCome() throws Exception {
        as("handlaggare-12")
                .body("{\"name\":\"first\",\"size\":1}")
                .post("/things")
                .then()
                .statusCode(201);
        Await.until("something in the feed", () -> !as(PARTNER)
                .get("/events?limit=1")
                .jsonPath()
                .getList("items")
                .isEmpty());
        try (var receiver = Receiver.started()) {
            var wanted = at(receiver);
            wanted.put("after", 0);
            var subscriber = Subscriber.registered(PARTNER, wanted);
            var first = as(PARTNER).get("/events?limit=1").jsonPath().getString("items[0].id");
            Await.until("the first", () -> !receiver.received().isEmpty());
            assertEquals(first, receiver.received().get(0).id());
            subscriber.remove();
        }
    }

    private String everythingKept() throws SQLException {
        var kept = new StringBuilder();
        for (var table : List.of("webhook", "webhook_progress", "idempotent_request", "journal")) {
            try (var connection = database.getConnection();
                    var rows = connection.createStatement().executeQuery("select t::text from " + table + " t")) {
                while (rows.next()) {
                    kept.append(rows.getString(1)).append('\n');
                }
            }
        }
        return kept.toString();
    }
}
