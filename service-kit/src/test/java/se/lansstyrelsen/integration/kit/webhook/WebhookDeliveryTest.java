package se.lansstyrelsen.integration.kit.webhook;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lansstyrelsen.integration.kit.webhook.Subscriber.as;
import static se.lansstyrelsen.integration.kit.webhook.Subscriber.at;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.Await;
import se.lansstyrelsen.integration.kit.app.ThingService;
import se.lansstyrelsen.integration.kit.webhook.WebhookViews.Attempt;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "things"))
class WebhookDeliveryTest {

    private static final String PARTNER = "migrationsverket";

    @Inject
    ThingService things;

    @Inject
    WebhookProgress progress;

    private Receiver receiver;
    private Subscriber subscriber;

    @BeforeEach
    void register() throws IOException {
        receiver = Receiver.started();
        subscriber = Subscriber.registered(PARTNER, at(receiver));
    }

    @AfterEach
    void leave() {
        subscriber.remove();
        receiver.close();
    }

    @Test
    void theBodyIsToTheLetterWhatTheFeedGivesAndIsSigned() throws Exception {
        var made = things.nameMany(1);
        Await.until("the event comes", () -> receiver.received().size() == 1);
        var event = receiver.received().get(0);
        var inFeed =
                as(PARTNER).get("/events/" + event.id()).then().statusCode(200).extract();
        assertEquals(inFeed.asString(), new String(event.body(), StandardCharsets.UTF_8));
        assertEquals(made.get(0).toString(), event.event().path("subject").asText());
        assertTrue(event.isSignedWith(subscriber.secret()));
        assertTrue(Math.abs(Long.parseLong(event.timestamp()) - Instant.now().getEpochSecond()) < 60);
    }

    @Test
    void anAlteredBodyNoLongerFitsTheSignature() throws Exception {
        things.nameMany(1);
        Await.until("the event comes", () -> receiver.received().size() == 1);
        var event = receiver.received().get(0);
        var altered = event.body().clone();
        altered[altered.length / 2] ^= 1;
        assertNotEquals(event.hmac(subscriber.secret(), event.body()), event.hmac(subscriber.secret(), altered));
        assertFalse(event.isSignedWith("whsec_" + "A".repeat(43) + "="));
        assertFalse(new Receiver.Received(event.id(), event.timestamp(), event.signature(), altered)
                .isSignedWith(subscriber.secret()));
    }

    @Test
    void whatIsNotTakenIsTriedAgainUnderTheSameIdAndNothingOvertakesIt() throws Exception {
        var refusals = new AtomicInteger();
        receiver.answers(event -> refusals.incrementAndGet() <= 3 ? 500 : 200);
        var made = things.nameMany(3);
        Await.until("all three after three refusals", () -> receiver.received().size() == 6);
        var ids = receiver.received().stream().map(Receiver.Received::id).toList();
        assertEquals(1, ids.subList(0, 4).stream().distinct().count(), "the first four are one event");
        assertEquals(
                made.stream().map(UUID::toString).toList(),
                receiver.received().subList(3, 6).stream()
                        .map(event -> event.event().path("subject").asText())
                        .toList());
        Await.until("the mark", () -> subscriber.failures() == 0);
        as(PARTNER)
                .get(subscriber.path() + "/deliveries")
                .then()
                .statusCode(200)
                .body("_meta.totalRecords", equalTo(6))
                .body("items[0].delivered", equalTo(true))
                .body("items[5].delivered", equalTo(false))
                .body("items[5].status", equalTo(500))
                .body("items[5].reason", equalTo("answered 500"));
    }

    @Test
    void redirectsAreNotFollowed() throws Exception {
        receiver.answers(event -> 302);
        things.nameMany(1);
        Await.until("two tries", () -> subscriber.failures() >= 2);
        assertEquals(
                1,
                receiver.received().stream()
                        .map(Receiver.Received::id)
                        .distinct()
                        .count());
        as(PARTNER).get(subscriber.path() + "/deliveries").then().body("items[0].reason", equalTo("answered 302"));
    }

    @Test
    void onlyWantedTypesComeAndThePlaceMovesPastTheOthers() throws Exception {
        subscriber.change(at(receiver, "se.lansstyrelsen.integration.things.thing-named.v1"));
        things.nameMany(2);
        Await.until("both", () -> receiver.received().size() == 2);
        var last = receiver.received().get(1).event().path("sequence").asInt();
        // The change is an audit entry of its own, which nobody is told of.
        subscriber.change(at(receiver, "se.lansstyrelsen.integration.things.thing-named.v1"));
        Await.until(
                "the place passes the audit entry",
                () -> (int) subscriber.read().path("sequence") > last);
        assertEquals(2, receiver.received().size());
    }

    @Test
    void anAddressThatAnswers410IsLeftAlone() throws Exception {
        receiver.answers(event -> 410);
        things.nameMany(2);
        Await.until("the end", () -> subscriber.state().equals("ENDED"));
        assertEquals(1, receiver.received().size());
        as(PARTNER)
                .header("If-Match", subscriber.read().header("ETag"))
                .post(subscriber.path() + "/resumptions")
                .then()
                .statusCode(409);
    }

    @Test
    void aRenewedSecretSignsBesideTheFormerOne() throws Exception {
        var former = subscriber.secret();
        subscriber.renewSecret();
        assertNotEquals(former, subscriber.secret());
        things.nameMany(1);
        Await.until("the event comes", () -> receiver.received().size() == 1);
        assertTrue(receiver.received().get(0).isSignedWith(former), "valid for a while");
        assertTrue(receiver.received().get(0).isSignedWith(subscriber.secret()));

        subscriber.renewSecret();
        things.nameMany(1);
        Await.until("the next comes", () -> receiver.received().size() == 2);
        assertFalse(receiver.received().get(1).isSignedWith(former), "the first is out");
        assertTrue(receiver.received().get(1).isSignedWith(subscriber.secret()));
    }

    @Test
    void aTestIsSentAtOnceAndToldOfAndMovesNothing() {
        int before = subscriber.read().path("sequence");
        as(PARTNER)
                .post(subscriber.path() + "/tests")
                .then()
                .statusCode(200)
                .body("delivered", equalTo(true))
                .body("status", equalTo(204))
                .body("eventType", containsString("webhook-test"));
        assertTrue(receiver.received().get(0).isSignedWith(subscriber.secret()));
        receiver.down();
        as(PARTNER)
                .post(subscriber.path() + "/tests")
                .then()
                .statusCode(200)
                .body("delivered", equalTo(false))
                .body("reason", containsString("could not be reached"));
        assertTrue((int) subscriber.read().path("sequence") >= before);
        assertEquals(0, subscriber.failures());
    }

    @Test
    void aProcessThatLostItsClaimMovesNothing() {
        var webhook = UUID.fromString(subscriber.id());
        var place = progress.of(List.of(webhook)).get(webhook);
        var lost = new Claim(
                webhook, UUID.randomUUID(), PARTNER, receiver.address(), List.of(), 1, null, place.sequence(), 0);
        var attempt = new Attempt(UUID.randomUUID(), "late", 999_999L, Instant.now(), 1, 200, true, null);
        assertFalse(progress.delivered(lost, attempt, Instant.now()));
        assertFalse(progress.failed(lost, attempt, Instant.now(), Instant.now()));
        assertTrue(progress.of(List.of(webhook)).get(webhook).sequence() < 999_999L);
        assertTrue(progress.attempts(webhook).isEmpty());
    }

    @Test
    void manyProcessesAtOnceNeverDeliverToTheSameWebhook() throws Exception {
        receiver.answers(event -> {
            pause(5);
            return 204;
        });
        var made = things.nameMany(60);
        var held = ConcurrentHashMap.<UUID>newKeySet();
        Callable<Integer> process = () -> {
            var claimed = 0;
            for (var round = 0; round < 40; round++) {
                for (var claim : progress.claim(4, Duration.ofMinutes(1), Instant.now())) {
                    assertTrue(held.add(claim.webhookId()), "nobody else has it");
                    claimed++;
                    pause(2);
                    held.remove(claim.webhookId());
                    progress.letGo(claim, Instant.now());
                }
            }
            return claimed;
        };
        var processes = Executors.newFixedThreadPool(4);
        try {
            var claimed = 0;
            for (var one : processes.invokeAll(Collections.nCopies(4, process))) {
                claimed += one.get();
            }
            assertTrue(claimed > 0, "they did meet");
        } finally {
            processes.shutdownNow();
        }
        Await.until("all", () -> receiver.received().size() >= 60);
        assertEquals(
                made.stream().map(UUID::toString).toList(),
                receiver.received().stream()
                        .map(event -> event.event().path("subject").asText())
                        .toList());
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
