package se.lansstyrelsen.integration.grants.call;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.GrantsFixture;
import se.lansstyrelsen.integration.kit.quality.Api;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class CallResourceTest {

    private static final String OFFICER = "handlaggare-20";

    @Inject
    DataSource database;

    @Test
    void anOpenCallIsReadWithoutLoginWithItsGuidanceAndSwedishTimes() {
        var opens = Instant.parse("2026-03-29T00:59:59Z");
        var id = GrantsFixture.published(
                "handlaggare-17", GrantsFixture.call("17", opens, Instant.parse("2036-06-30T21:59:59Z")));

        Api.anyone()
                .get("/calls/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("decidingCounty", equalTo("17"))
                // the last second before summer time, and one in summer time
                .body("opensInSweden", equalTo("2026-03-29 01:59:59"))
                .body("closesInSweden", equalTo("2036-06-30 23:59:59"))
                .body("content.guidance", startsWith("Beskriv behovet"))
                .body("content.criteria.weight", contains(60, 40))
                .body("content.purposes", contains("PREPAREDNESS_AND_CAPACITY", "COLLABORATION"))
                .body("cancelledAt", nullValue());
        Api.anyone()
                .queryParam("state", "OPEN")
                .queryParam("county", "17")
                .queryParam("limit", 100)
                .get("/calls")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.state", everyItem(is("OPEN")));
        var table = Api.anyone()
                .accept("text/csv")
                .get("/calls")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(table.contains(id), table);
    }

    @Test
    void aCallOpensAndClosesByTheClockToTheSecond() throws Exception {
        var opens = Instant.now().plusSeconds(3);
        var id = GrantsFixture.published(OFFICER, GrantsFixture.call("20", opens, opens.plusSeconds(2)));

        Api.anyone().get("/calls/" + id).then().body("state", equalTo("PLANNED"));
        assertEquals(0, told(id, "call-opened.v1"));
        awaitState(id, "OPEN");
        awaitState(id, "CLOSED");
        var patience = Instant.now().plusSeconds(20);
        while (told(id, "call-opened.v1") == 0 && Instant.now().isBefore(patience)) {
            Thread.onSpinWait();
        }
        assertEquals(1, told(id, "call-opened.v1"));
    }

    private static void awaitState(String id, String state) {
        var patience = Instant.now().plusSeconds(20);
        String seen;
        do {
            seen = Api.anyone().get("/calls/" + id).path("state");
        } while (!seen.equals(state) && Instant.now().isBefore(patience));
        assertEquals(state, seen);
    }

    @Test
    void anOpenedCallMayBeProlongedAndCancelledButNotChanged() throws SQLException {
        var body = GrantsFixture.call("20");
        var id = GrantsFixture.published(OFFICER, body);
        var path = "/calls/" + id;

        Api.put(OFFICER, path, GrantsFixture.tag(OFFICER, path), body)
                .statusCode(409)
                .body("type", endsWith("/call-already-open"));
        var later = Instant.parse("2036-01-01T00:00:00Z");
        Api.move(
                        OFFICER,
                        path + "/prolongations",
                        GrantsFixture.tag(OFFICER, path),
                        Map.of("closesAt", later.toString(), "reason", "Få ansökningar har kommit in."))
                .statusCode(201)
                .body("content.closesAt", equalTo(later.toString()))
                .body("notice", equalTo("Få ansökningar har kommit in."));
        Api.move(
                        OFFICER,
                        path + "/prolongations",
                        GrantsFixture.tag(OFFICER, path),
                        Map.of("closesAt", later.toString(), "reason", "En gång till"))
                .statusCode(422)
                .body("type", endsWith("/call-not-prolonged"));
        Api.move(
                        OFFICER,
                        path + "/cancellations",
                        GrantsFixture.tag(OFFICER, path),
                        Map.of("reason", "Medlen drogs in."))
                .statusCode(201)
                .body("state", equalTo("CANCELLED"))
                .body("cancelledAt", not(nullValue()));
        Api.move(OFFICER, path + "/cancellations", GrantsFixture.tag(OFFICER, path), Map.of("reason", "En gång till"))
                .statusCode(409)
                .body("type", endsWith("/call-cancelled"));
        assertEquals(1, told(id, "call-opened.v1"));
        assertEquals(1, told(id, "call-changed.v1"));
        assertEquals(1, told(id, "call-cancelled.v1"));
    }

    @Test
    void aPlannedCallMayBeChangedAsAWhole() {
        var opens = Instant.now().plusSeconds(86_400);
        var body = GrantsFixture.call("20", opens, opens.plusSeconds(86_400));
        var path = "/calls/" + GrantsFixture.published(OFFICER, body);

        Api.put(OFFICER, path, GrantsFixture.tag(OFFICER, path), GrantsFixture.with(body, "title", "Nytt namn"))
                .statusCode(200)
                .body("content.title", equalTo("Nytt namn"));
        Api.put(OFFICER, path, "\"0\"", body).statusCode(412);
    }

    @Test
    void everyCallFor37AIsJonkopings() {
        var call = GrantsFixture.call("SECTION_37_A", "20", "LANGUAGE", "ASYLUM_SEEKERS");

        Api.post(OFFICER, "/calls", call).statusCode(403);
        Api.post("handlaggare-06", "/calls", call).statusCode(201).body("decidingCounty", equalTo("06"));
    }

    @Test
    void aNationalCallIsJonkopingsAndShownInEveryCounty() {
        Api.post(OFFICER, "/calls", GrantsFixture.call(null)).statusCode(403);
        var id = GrantsFixture.published("handlaggare-06", GrantsFixture.call(null));

        Api.anyone()
                .queryParam("county", "25")
                .queryParam("limit", 100)
                .get("/calls")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
    }

    @Test
    void everythingThatIsWrongWithACallIsToldAtOnce() {
        var body = GrantsFixture.call("20");
        body.put("closesAt", body.get("opensAt"));
        body.put("projectTo", "2025-01-01");
        body.put("purposes", List.of("HEALTH"));
        body.put("targetGroups", List.of("ASYLUM_SEEKERS"));
        body.put("parts", List.of(50, 40));
        body.put(
                "criteria",
                List.of(
                        Map.of("code", "need", "name", "Behov", "weight", 60),
                        Map.of("code", "need", "name", "Mål", "weight", 30)));

        Api.post(OFFICER, "/calls", body)
                .statusCode(422)
                .body("type", endsWith("/rule-broken"))
                .body(
                        "errors.pointer",
                        contains("/purposes", "/targetGroups", "/closesAt", "/projectTo", "/criteria", "/parts"));
    }

    @Test
    void oneKindOfFaultHasItsOwnProblem() {
        Api.post(OFFICER, "/calls", GrantsFixture.with(GrantsFixture.call("20"), "projectTo", "2025-01-01"))
                .statusCode(422)
                .body("type", endsWith("/project-period-reversed"));
        Api.post(OFFICER, "/calls", GrantsFixture.with(GrantsFixture.call("20"), "countyCode", "99"))
                .statusCode(422)
                .body("type", endsWith("/call-outside-scheme"));
    }

    private long told(String id, String type) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select count(*) from journal where aggregate_id = ? and type = ?")) {
            query.setString(1, id);
            query.setString(2, type);
            var rows = query.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }
}
