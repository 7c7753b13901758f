package se.lansstyrelsen.integration.allocation.jointreception;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.Fixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Joint receptions in the 2050s; each test has a host of its own. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class JointReceptionResourceTest {

    private static final String OFFICER = "handlaggare-24";

    private static Map<String, Object> body(String host, String from, String to, String... parties) {
        return Map.of(
                "hostMunicipality",
                host,
                "validFrom",
                from,
                "validTo",
                to,
                "diaryNumber",
                "851-7-2050",
                "parties",
                List.of(parties).stream()
                        .map(code -> Map.of("municipalityCode", code, "parts", 1))
                        .toList());
    }

    private static ValidatableResponse record(String caller, Map<String, Object> body) {
        return Api.as(caller)
                .contentType("application/json")
                .body(body)
                .post("/joint-receptions")
                .then();
    }

    @Test
    void itIsAgreedWhenTheHostAndEveryPartyHaveConsentedAndIsEndedNotDeleted() {
        var recorded = record(OFFICER, body("2417", "2050-01-01", "2050-12-31", "2417", "2418"))
                .statusCode(201)
                .header("Location", containsString("/allocation/v1/joint-receptions/"))
                .body("agreed", equalTo(false))
                .extract();
        var path = "/joint-receptions/" + recorded.path("id");
        for (var party : List.of("2417", "2418")) {
            Api.as("kommun-" + party)
                    .contentType("application/json")
                    .body(Map.of("municipalityCode", party))
                    .post(path + "/consents")
                    .then()
                    .statusCode(201)
                    .body("matter", equalTo("JOINT_RECEPTION"));
        }
        Api.as("kommun-2421")
                .contentType("application/json")
                .body(Map.of("municipalityCode", "2421"))
                .post(path + "/consents")
                .then()
                .statusCode(403);
        var tag = Api.as("migrationsverket")
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(recorded.header("ETag"))))
                .body("agreed", equalTo(true))
                .body("consents.municipalityCode", contains("2417", "2418"))
                .extract()
                .header("ETag");
        Fixture.move("handlaggare-25", path + "/endings", tag, Map.of("endedOn", "2050-06-30"))
                .statusCode(403)
                .body("type", endsWith("/out-of-scope"));
        Fixture.move(OFFICER, path + "/endings", "\"9\"", Map.of("endedOn", "2050-06-30"))
                .statusCode(412);
        Fixture.move(OFFICER, path + "/endings", tag, Map.of("endedOn", "2051-01-01"))
                .statusCode(422)
                .body("type", endsWith("/joint-reception-invalid"));
        Fixture.move(OFFICER, path + "/endings", tag, Map.of("endedOn", "2050-06-30"))
                .statusCode(201)
                .body("endedOn", equalTo("2050-06-30"));
        for (var place : List.of("municipality=2418", "municipality=2417", "county=24")) {
            Api.as(OFFICER)
                    .get("/joint-receptions?limit=100&" + place)
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(recorded.<String>path("id")));
        }
        Api.as(OFFICER).get("/joint-receptions?municipality=2580").then().body("items", hasSize(0));
        Api.as("lasare").get(path).then().statusCode(403);
    }

    @Test
    void anEndingAheadTakesConsentsStillAndIsCorrectedByAnEarlierOne() {
        var recorded = record(OFFICER, body("2425", "2026-01-01", "2053-12-31", "2418"))
                .statusCode(201)
                .extract();
        var path = "/joint-receptions/" + recorded.path("id");
        Fixture.move(OFFICER, path + "/endings", recorded.header("ETag"), Map.of("endedOn", "2052-12-31"))
                .statusCode(201);
        Fixture.post("kommun-2418", path + "/consents", Map.of("municipalityCode", "2418"))
                .statusCode(201);
        var tag = Api.as(OFFICER).get(path).header("ETag");
        Fixture.move(OFFICER, path + "/endings", tag, Map.of("endedOn", "2026-02-28"))
                .statusCode(201)
                .body("endedOn", equalTo("2026-02-28"));
        Fixture.post("kommun-2425", path + "/consents", Map.of("municipalityCode", "2425"))
                .statusCode(409)
                .body("type", endsWith("/illegal-state"));
    }

    @Test
    void aHostHasOneAtATime() {
        record(OFFICER, body("2421", "2051-01-01", "2051-12-31", "2422")).statusCode(201);
        record(OFFICER, body("2421", "2051-12-31", "2052-12-31", "2425"))
                .statusCode(409)
                .body("type", endsWith("/joint-reception-overlaps"));
        record(OFFICER, body("2421", "2052-01-01", "2052-12-31", "2425")).statusCode(201);
    }

    @Test
    void itIsRecordedByTheCountysCaseOfficerWithinTheCounty() {
        record("handlaggare-25", body("2422", "2050-01-01", "2050-12-31", "2425"))
                .statusCode(403);
        record("kommun-2422", body("2422", "2050-01-01", "2050-12-31", "2425"))
                .statusCode(403)
                .body("type", endsWith("/forbidden"));
        record(OFFICER, body("2422", "2050-01-01", "2049-12-31", "2580", "2425", "2425"))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems("/parties/0/municipalityCode", "/parties/2/municipalityCode", "/validTo"));
        record(OFFICER, body("2422", "2050-01-01", "2050-12-31", "2422"))
                .statusCode(422)
                .body("errors.pointer", contains("/parties"));
    }
}
