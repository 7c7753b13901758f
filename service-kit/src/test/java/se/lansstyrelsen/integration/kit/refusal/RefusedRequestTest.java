package se.lansstyrelsen.integration.kit.refusal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.Await;
import se.lansstyrelsen.integration.kit.journal.JournalVerification;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "things"))
class RefusedRequestTest {

    private static final String GOOD = "{\"name\":\"a name\",\"size\":1}";

    private final String trace = UUID.randomUUID().toString().replace("-", "");

    @Inject
    DataSource database;

    @Inject
    JournalVerification verification;

    private record Entry(
            String aggregateType,
            String aggregateId,
            String actor,
            String roles,
            boolean published,
            Map<String, Object> data) {}

    @Test
    void aRefusedChangeLeavesAnEntryOfWhoAskedForWhatAndTheThingAsItWas() throws Exception {
        var made = as("handlaggare-12").body(GOOD).post("/things");
        var id = made.path("id").toString();
        as("handlaggare-12")
                .header("If-Match", "\"99\"")
                .body("{\"name\":\"hemligt\",\"size\":1}")
                .put("/things/" + id + "?free=text")
                .then()
                .statusCode(412);
        var data = new HashMap<String, Object>();
        data.put("method", "PUT");
        data.put("path", "/things/{id}");
        data.put("status", 412);
        data.put("problem", "stale-version");
        data.put("id", id);
        var actor = text("select actor from journal where aggregate_id = '" + id + "' and aggregate_type = 'thing'");
        assertEquals(List.of(new Entry("request", id, actor, "case-officer", false, data)), await(1));
        as("handlaggare-12").get("/things/" + id).then().body("name", equalTo("a name"));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /things, application/json, handlaggare-12, 400, invalid-body, /things",
        "POST, /things, application/json, revisor, 403, forbidden, /things",
        "POST, /things, text/plain, handlaggare-12, 415, unsupported-media-type, /things",
        "DELETE, /things, application/json, handlaggare-12, 405, method-not-allowed, /things",
        "PUT, /things/%s, application/json, handlaggare-12, 428, version-required, /things/{id}",
        "POST, /things/%s/file, application/pdf, handlaggare-12, 400, invalid-parameter, /things/{id}/file",
    })
    void everyKindOfRefusalLeavesOneEntry(
            String method, String path, String mediaType, String caller, int status, String problem, String template)
            throws Exception {
        var id = UUID.randomUUID().toString();
        as(caller)
                .contentType(mediaType)
                .body(("{\"size\":1" + (status == 428 ? ",\"name\":\"n\"}" : "}")).getBytes())
                .request(method, path.formatted(id))
                .then()
                .statusCode(status);
        var entry = await(1).get(0);
        assertEquals(path.contains("%s") ? id : "none", entry.aggregateId());
        assertEquals(method, entry.data().get("method"));
        assertEquals(template, entry.data().get("path"));
        assertEquals(status, entry.data().get("status"));
        assertEquals(problem, entry.data().get("problem"));
    }

    @Test
    void aThingThatIsNotThereLeavesAnEntry() throws Exception {
        as("handlaggare-12")
                .header("If-Match", "\"0\"")
                .body(GOOD)
                .put("/things/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        assertEquals("not-found", await(1).get(0).data().get("problem"));
    }

    /** One refusal after all the others: when it is there, theirs would be. */
    @Test
    void whatIsAcceptedReadUnknownOrAskedByNobodyLeavesNone() throws Exception {
        as("handlaggare-12").body(GOOD).post("/things").then().statusCode(201);
        as("handlaggare-12").get("/things/" + UUID.randomUUID()).then().statusCode(404);
        as("handlaggare-12").body(GOOD).post("/nowhere").then().statusCode(404);
        traced().body(GOOD).post("/things").then().statusCode(401);
        traced().auth().oauth2("no-token").body(GOOD).post("/things").then().statusCode(401);
        traced().contentType("text/plain").body("x").post("/things").then().statusCode(401);
        as("lasare").body("{}").post("/things").then().statusCode(400);
        assertEquals("reader", await(1).get(0).roles());
        assertEquals(1, entries().size());
    }

    @Test
    void sixtyFourRefusedAtOnceLeaveAllTheirEntriesInAnUnbrokenChain() throws Exception {
        var callers = Executors.newFixedThreadPool(16);
        try {
            var requests = new ArrayList<Callable<Integer>>();
            for (var i = 0; i < 64; i++) {
                requests.add(
                        () -> as("handlaggare-12").body("{}").post("/things").statusCode());
            }
            for (var answer : callers.invokeAll(requests)) {
                assertEquals(400, answer.get());
            }
        } finally {
            callers.shutdown();
        }
        assertEquals(64, await(64).size());
        Await.until("all chained", () -> "0".equals(text("select count(*) from journal_unchained")));
        assertTrue(verification.verify().intact());
    }

    private List<Entry> await(int count) throws Exception {
        Await.until(count + " entries", () -> entries().size() >= count);
        return entries();
    }

    private List<Entry> entries() throws SQLException {
        var entries = new ArrayList<Entry>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select aggregate_type, aggregate_id, actor, actor_roles, published, data from journal where type = 'request-refused.v1' and traceparent like ? order by id")) {
            query.setString(1, "00-" + trace + "-%");
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(new Entry(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getBoolean(5),
                            JsonPath.from(rows.getString(6)).getMap("$")));
                }
            }
        }
        return entries;
    }

    private String text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private RequestSpecification as(String caller) {
        return traced().auth().oauth2(EmbeddedStack.issuer().token(caller));
    }

    private RequestSpecification traced() {
        return given().basePath("/things/v1")
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .contentType("application/json");
    }
}
