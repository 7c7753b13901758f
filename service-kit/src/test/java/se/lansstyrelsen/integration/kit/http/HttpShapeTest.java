package se.lansstyrelsen.integration.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "things"))
class HttpShapeTest {

    private static final String PROBLEM = "application/problem+json";

    private static RequestSpecification as(String caller) {
        return given().basePath("/things/v1")
                .auth()
                .oauth2(EmbeddedStack.issuer().token(caller))
                .contentType("application/json");
    }

    @Test
    void everyFaultOfABodyIsToldAtOnceWithItsPointer() {
        as("handlaggare-12")
                .body("{\"name\":\"\",\"size\":11,\"madeOn\":\"yesterday\",\"colour\":\"red\"}")
                .post("/things")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", equalTo("/things/v1/problems/invalid-body"))
                .body("status", equalTo(400))
                .body("instance", equalTo("/things/v1/things"))
                .body("errors.pointer", containsInAnyOrder("/name", "/size", "/madeOn", "/colour"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+99999-01-01", "1899-12-31", "2201-01-01", "-0001-01-01"})
    void aDayInAYearNobodyMeansIsToldWithItsPointerBesideTheOtherFaults(String day) {
        as("handlaggare-12")
                .body("{\"name\":\"\",\"size\":1,\"madeOn\":\"" + day + "\"}")
                .post("/things")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/name", "/madeOn"))
                .body(
                        "errors.find { it.pointer == '/madeOn' }.reason",
                        equalTo("must be a date such as 2018-01-31, in the years 1900 to 2200"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2200-12-31"})
    void aDayInTheFirstOrLastYearIsTaken(String day) {
        as("handlaggare-12")
                .body("{\"name\":\"a day\",\"size\":1,\"madeOn\":\"" + day + "\"}")
                .post("/things")
                .then()
                .statusCode(201);
    }

    @Test
    void malformedJsonIsToldWithLineAndColumn() {
        as("handlaggare-12")
                .body("{\"name\":\n !")
                .post("/things")
                .then()
                .statusCode(400)
                .body("type", equalTo("/things/v1/problems/malformed-request"))
                .body("errors[0].reason", containsString("line 2"));
    }

    @Test
    void emptyWrongEncodingAndTooLargeBodiesAreRefused() {
        as("handlaggare-12").body("").post("/things").then().statusCode(400).contentType(PROBLEM);
        as("handlaggare-12")
                .body(new byte[] {'{', '"', (byte) 0xe5, '"', '}'})
                .post("/things")
                .then()
                .statusCode(400)
                .body("type", equalTo("/things/v1/problems/wrong-encoding"));
        as("handlaggare-12")
                .body("{\"name\":\"" + "a".repeat(5_000_000) + "\"}")
                .post("/things")
                .then()
                .statusCode(413)
                .body("type", equalTo("/things/v1/problems/body-too-large"));
    }

    @Test
    void aPersonalNumberAnywhereInABodyIsRefusedAndNotRepeated() {
        as("handlaggare-12")
                .body("{\"name\":\"för 191212121212\",\"size\":1}")
                .post("/things")
                .then()
                .statusCode(422)
                .body("type", equalTo("/things/v1/problems/personal-number"))
                .body("errors[0].pointer", equalTo("/name"))
                .body(not(containsString("191212121212")));
    }

    @Test
    void unknownAddressesMethodsAndMediaTypesAreProblems() {
        as("handlaggare-12")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("title", notNullValue());
        given().get("/elsewhere").then().statusCode(404).contentType(PROBLEM);
        as("handlaggare-12").delete("/things").then().statusCode(405).contentType(PROBLEM);
        as("handlaggare-12")
                .contentType("text/plain")
                .body("x")
                .post("/things")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
        as("handlaggare-12")
                .accept("image/png")
                .get("/things")
                .then()
                .statusCode(406)
                .contentType(PROBLEM);
        as("handlaggare-12").get("/things/not-a-uuid").then().statusCode(404).contentType(PROBLEM);
    }

    @Test
    void noTokenABadTokenAnExpiredTokenAndAnotherRoleAreRefused() {
        given().get("/things/v1/things")
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .header("WWW-Authenticate", "Bearer");
        given().auth()
                .oauth2("rubbish")
                .get("/things/v1/things")
                .then()
                .statusCode(401)
                .contentType(PROBLEM);
        var expired = EmbeddedStack.issuer().token("lasare", Map.of("roles", Set.of("reader")), -600);
        given().auth()
                .oauth2(expired)
                .get("/things/v1/things")
                .then()
                .statusCode(401)
                .contentType(PROBLEM);
        as("kommun-1280").get("/things").then().statusCode(403).body("type", equalTo("/things/v1/problems/forbidden"));
    }

    @Test
    void scopeIsTheTokensCounties() {
        as("handlaggare-12").get("/things/of-county/12").then().statusCode(200).body(equalTo("handlaggare-12"));
        as("handlaggare-12")
                .get("/things/of-county/08")
                .then()
                .statusCode(403)
                .body("type", equalTo("/things/v1/problems/out-of-scope"));
        as("samordnare").get("/things/of-county/08").then().statusCode(200);
    }

    @Test
    void theUnexpectedIsToldWithoutDetail() {
        as("handlaggare-12")
                .get("/things/broken")
                .then()
                .statusCode(500)
                .contentType(PROBLEM)
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @Test
    void theTraceIsContinuedAndReturned() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        as("lasare")
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/things")
                .then()
                .header("traceparent", matchesPattern("00-" + trace + "-[0-9a-f]{16}-01"))
                .header("traceparent", not(containsString("00f067aa0ba902b7")));
        as("lasare")
                .header("traceparent", "nonsense")
                .get("/things")
                .then()
                .header("traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-01"));
    }

    @Test
    void listsArePagedAndKeepTheOtherParameters() {
        as("lasare")
                .queryParam("colour", "röd")
                .get("/things?limit=20&page=2")
                .then()
                .statusCode(200)
                .body("items", hasSize(20))
                .body("items[0].number", equalTo(21))
                .body("_meta", equalTo(Map.of("totalRecords", 45, "page", 2, "limit", 20, "count", 20)))
                .body("_links.next.href", containsString("page=3"))
                .body("_links.next.href", containsString("colour=r%C3%B6d"))
                .body("_links.prev.rel", equalTo("prev"))
                .body("_links.last.href", containsString("page=3"));
        as("lasare")
                .get("/things?page=9")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("_links.next", nullValue());
        as("lasare")
                .get("/things?page=0&limit=101")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("page", "limit"));
    }

    @Test
    void csvIsMadeForASwedishSpreadsheet() {
        var csv = as("lasare")
                .accept("text/csv")
                .get("/things")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var text = new String(csv, java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(
                text.startsWith("\uFEFFnumber;text;nested.inner\r\n1;\"å;1\";n1\r\n2;'=cmd();n2\r\n"),
                text.substring(0, 80));
        assertEquals(46, text.lines().count(), "the whole list");
        var whole = as("lasare")
                .accept("text/csv")
                .get("/things/all")
                .then()
                .statusCode(200)
                .extract();
        assertEquals(
                text, new String(whole.asByteArray(), java.nio.charset.StandardCharsets.UTF_8), "a list without pages");
    }

    @Test
    void aStaleOrMissingVersionIsRefusedAndARacingWriterLosesAtCommit() throws Exception {
        var made = as("handlaggare-12")
                .body("{\"name\":\"one\",\"size\":1}")
                .post("/things")
                .then()
                .statusCode(201)
                .extract();
        var path = "/things/" + made.path("id");
        var tag = made.header("ETag");
        assertTrue(made.header("Location").endsWith("/things/v1" + path));
        as("handlaggare-12")
                .body("{\"name\":\"two\",\"size\":1}")
                .put(path)
                .then()
                .statusCode(428);
        as("handlaggare-12")
                .header("If-Match", "\"99\"")
                .body("{\"name\":\"two\",\"size\":1}")
                .put(path)
                .then()
                .statusCode(412);
        as("handlaggare-12").header("If-None-Match", tag).get(path).then().statusCode(304);

        var writers = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> write = () -> as("handlaggare-12")
                    .header("If-Match", tag)
                    .body("{\"name\":\"race " + UUID.randomUUID() + "\",\"size\":1,\"waitMillis\":400}")
                    .put(path)
                    .statusCode();
            var first = writers.submit(write);
            var second = writers.submit(write);
            assertEquals(new TreeSet<>(Set.of(200, 412)), new TreeSet<>(Set.of(first.get(), second.get())));
        } finally {
            writers.shutdownNow();
        }
    }

    @Test
    void theSameIdempotencyKeyHasEffectOnceAndGetsTheSameAnswer() {
        var key = UUID.randomUUID().toString();
        var first = as("handlaggare-12")
                .header("Idempotency-Key", key)
                .body("{\"name\":\"once\",\"size\":1}")
                .post("/things")
                .then()
                .statusCode(201)
                .extract();
        var again = as("handlaggare-12")
                .header("Idempotency-Key", key)
                .body("{\"name\":\"once\",\"size\":1}")
                .post("/things")
                .then()
                .statusCode(201)
                .extract();
        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals(first.header("ETag"), again.header("ETag"));
        as("handlaggare-12")
                .header("Idempotency-Key", key)
                .body("{\"name\":\"other\",\"size\":1}")
                .post("/things")
                .then()
                .statusCode(422)
                .body("type", equalTo("/things/v1/problems/idempotency-key-reused"));
        as("handlaggare-08")
                .header("Idempotency-Key", key)
                .body("{\"name\":\"other\",\"size\":1}")
                .post("/things")
                .then()
                .statusCode(201);
    }

    @Test
    void aRefusedRequestFreesItsIdempotencyKey() {
        var key = UUID.randomUUID().toString();
        as("handlaggare-12")
                .header("Idempotency-Key", key)
                .body("{\"size\":1}")
                .post("/things")
                .then()
                .statusCode(400);
        as("handlaggare-12")
                .header("Idempotency-Key", key)
                .body("{\"name\":\"mended\",\"size\":1}")
                .post("/things")
                .then()
                .statusCode(201);
    }

    @Test
    void theContractIsServedUnderTheVersionedRoot() {
        given().get("/things/v1/api-info")
                .then()
                .statusCode(200)
                .body("apiVersion", equalTo("1.0.0"))
                .body("apiStatus", equalTo("active"));
        given().get("/things/v1/openapi.yaml")
                .then()
                .statusCode(200)
                .body(containsString("openapi: 3.0.3"))
                .body(containsString("x-roles"));
        given().get("/things/v1/asyncapi.yaml").then().statusCode(200).body(containsString("thing-named"));
        given().get("/things/v1/event-schemas/thing-named.v1")
                .then()
                .statusCode(200)
                .body("required", hasItem("thingId"));
        given().get("/things/v1/problems/stale-version").then().statusCode(200).body("status", equalTo(412));
        given().get("/things/v1/problems/nothing").then().statusCode(404).contentType(PROBLEM);
    }

    @Test
    void theFeedGivesTheJournalInItsOrderToPartnersOnly() {
        as("handlaggare-12")
                .body("{\"name\":\"fed\",\"size\":1}")
                .post("/things")
                .then()
                .statusCode(201);
        as("lasare").get("/events").then().statusCode(403);
        as("revisor").get("/events?after=-1&limit=x").then().statusCode(400).body("errors", hasSize(2));
    }

    @Test
    void healthAndMetricsSpeakToAnOperator() {
        given().get("/q/health/ready").then().statusCode(200).body("checks.name", hasItem("events"));
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("journal_facts_waiting"))
                .body(containsString("consumers_stuck"));
    }
}
