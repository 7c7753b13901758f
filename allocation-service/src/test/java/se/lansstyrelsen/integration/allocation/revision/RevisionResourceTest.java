package se.lansstyrelsen.integration.allocation.revision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.Fixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

/**
 * The lowering of 2017 in that year, since assignments cannot be of a year to come, and the two raises of 2024 in a year
 * of their own; the national numbers are the real ones and the counties' constructed.
 */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class RevisionResourceTest {

    private static final Map<String, Integer> BEFORE = Map.of("01", 29_100, "24", 500, "25", 1000);
    private static final Map<String, Integer> LOWERED = Map.of("01", 22_400, "24", 500, "25", 700);
    private static final String OPEN = "/incompatible-assignments?year=2017";

    private static String lowered;
    private static JsonPath previewed;
    private static Instant beforeTheRevision;

    @BeforeEach
    void theLoweringOf2017() {
        if (lowered != null) {
            return;
        }
        Fixture.target(2017, 30_600, "2017-01-01", BEFORE).statusCode(201);
        Fixture.decide("25", 2017, "2016-11-10", lulea(600, 400));
        Fixture.send(
                        Fixture.decided("revision-1", "2580", 5, "2017-01-10"),
                        Fixture.received("revision-1", 5, "2017-02-01"),
                        Fixture.decided("revision-2", "2580", 4, "2017-01-15"),
                        Fixture.decided("revision-3", "2580", 6, "2017-01-20"),
                        Fixture.received("revision-3", 3, "2017-02-20"),
                        Fixture.decided("revision-4", "2580", 1, "2017-02-01"),
                        Fixture.decided("revision-5", "2580", 2, "2017-04-01"),
                        Fixture.decided("revision-6", "2581", 7, "2017-02-01"),
                        cancelled("revision-6", "2017-02-10"),
                        Fixture.decided("revision-7", "2580", 2, "2017-02-15"),
                        cancelled("revision-7", "2017-05-01"),
                        replacing("revision-8", "revision-7", 2, "2018-01-10"))
                .statusCode(202)
                .body("rowsAccepted", equalTo(12));
        beforeTheRevision = Instant.now();
        previewed = preview(Fixture.newTarget(2017, 23_600, "2017-03-09", LOWERED))
                .statusCode(200)
                .extract()
                .jsonPath();
        lowered = Fixture.target(2017, 23_600, "2017-03-09", LOWERED)
                .statusCode(201)
                .extract()
                .path("id");
        Fixture.decide("25", 2017, "2017-03-20", lulea(13, 687));
    }

    private static List<Map<String, Object>> lulea(int lulea, int pitea) {
        return List.of(Fixture.line("2580", null, lulea, null), Fixture.line("2581", null, pitea, null));
    }

    private static String cancelled(String id, String on) {
        return Fixture.event(
                "x-" + id,
                "assignment-cancelled.v1",
                "{\"assignmentId\":\"" + id + "\",\"cancelledOn\":\"" + on + "\",\"reason\":\"OTHER\"}");
    }

    private static String replacing(String id, String replaced, int persons, String on) {
        return Fixture.event(
                "d-" + id,
                "assignment-decided.v1",
                "{\"assignmentId\":\"" + id
                        + "\",\"municipalityCode\":\"2580\",\"category\":\"QUOTA_REFUGEE\",\"persons\":" + persons
                        + ",\"decidedOn\":\"" + on + "\",\"replaces\":\"" + replaced + "\"}");
    }

    private static ValidatableResponse preview(Map<String, Object> decision) {
        return Api.as("samordnare")
                .contentType("application/json")
                .body(decision)
                .post("/national-target-previews")
                .then();
    }

    /** What a version means for one county. */
    private static ValidatableResponse consequences(String id, String county, String query) {
        return Api.as("handlaggare-" + county)
                .get("/national-targets/" + id + "/consequences?limit=100" + query)
                .then()
                .statusCode(200)
                .body("items", hasSize(21))
                .rootPath("items.find { it.countyCode == '" + county + "' }");
    }

    @Test
    void aPreviewTellsWhatTheLoweringWouldLeadToAndStoresNothing() {
        assertEquals(30_600, previewed.getInt("formerTotal"));
        assertEquals(0, previewed.getInt("mustDecideAgain"));
        var norrbotten = previewed.getMap("counties.find { it.countyCode == '25' }");
        assertEquals(
                "25 1000 700 -300 1000 8 12 692 0 false MAY_LOWER null",
                norrbotten.values().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        preview(Fixture.newTarget(2017, 23_000, "2017-05-01", Map.of("01", 23_000)))
                .statusCode(200);
        Api.as("samordnare").get("/national-targets?year=2017").then().body("items", hasSize(2));
    }

    @Test
    void aPreviewIsHeldAgainstTheRulesOfRecording() {
        preview(Fixture.newTarget(2017, 23_600, "2017-03-09", Map.of("01", 23_601)))
                .statusCode(422)
                .body("type", endsWith("/county-quotas-incomplete"));
        preview(Fixture.newTarget(2017, 23_600, "2017-03-09", LOWERED))
                .statusCode(409)
                .body("type", endsWith("/target-already-recorded"));
        Api.as("handlaggare-25")
                .contentType("application/json")
                .body(Fixture.newTarget(2017, 23_600, "2017-03-09", LOWERED))
                .post("/national-target-previews")
                .then()
                .statusCode(403);
    }

    @Test
    void theCountyMayLowerAndHasDoneSoOnItsDay() {
        consequences(lowered, "25", "&asOf=2017-03-10")
                .body("duty", equalTo("MAY_LOWER"))
                .body("mustDecideAgain", equalTo(false))
                .body("decidedSum", equalTo(1000))
                .body("decidedAgainOn", nullValue());
        consequences(lowered, "24", "")
                .body("duty", equalTo("NONE"))
                .body("change", equalTo(0))
                .body("decidedSum", nullValue());
        consequences(lowered, "25", "")
                .body("duty", equalTo("NONE"))
                .body("decidedSum", equalTo(700))
                .body("received", equalTo(8))
                .body("roomLeft", equalTo(692))
                .body("decidedAgainOn", equalTo("2017-03-20"));
        Api.as("samordnare")
                .accept("text/csv")
                .get("/national-targets/" + lowered + "/consequences")
                .then()
                .statusCode(200)
                .body(containsString("25;1000;700;-300;700;8;"));
    }

    @Test
    void openAssignmentsBeyondTheNewQuotaAreListedInOrderOfDecision() {
        Api.as("handlaggare-25")
                .get(OPEN + "&county=25")
                .then()
                .statusCode(200)
                .body("items.assignmentId", contains("revision-3", "revision-5", "revision-8"))
                .body("items.persons", contains(3, 2, 2))
                .body("items.received", contains(8, 8, 8))
                .body("items.roomLeft", contains(1, 0, 0))
                .body("items.reason", contains("LAPSES", "OVER_ASSIGNED", "OVER_ASSIGNED"));
        Api.as("handlaggare-25").get(OPEN + "&asOf=2017-03-19").then().body("items", hasSize(0));
        Api.as("handlaggare-25")
                .get(OPEN + "&knownAt=" + beforeTheRevision)
                .then()
                .body("items", hasSize(0));
        Api.as("handlaggare-25")
                .accept("text/csv")
                .get(OPEN)
                .then()
                .statusCode(200)
                .body(containsString("revision-3;2580;2017-01-20;3;13;0;8;1;LAPSES;"));
    }

    @Test
    void anAssignmentBeyondWhatIsApprovedIsOverAssignedWhereTheCountyQuotaIsAsBefore() {
        var question = OPEN + "&municipality=2380";
        Fixture.send(
                        Fixture.decided("revision-9", "2380", 4, "2017-01-10"),
                        Fixture.decided("revision-10", "2380", 1, "2017-01-11"))
                .statusCode(202);
        Fixture.decide("23", 2017, "2017-03-20", List.of(Fixture.line("2380", null, 2, null)));
        Api.as("kommun-2380")
                .get(question)
                .then()
                .body("items.assignmentId", contains("revision-9"))
                .body("items.reason", contains("OVER_ASSIGNED"));
        String plan = Fixture.post(
                        "handlaggare-23",
                        "/monthly-plans",
                        Map.of("municipalityCode", "2380", "year", 2017, "planned", Collections.nCopies(12, 0)))
                .statusCode(201)
                .extract()
                .path("id");
        Fixture.post(
                        "kommun-2380",
                        "/monthly-plans/" + plan + "/over-assignment-approvals",
                        Map.of("persons", 2, "reason", "Bostäder finns."))
                .statusCode(201);
        Api.as("kommun-2380")
                .get(question)
                .then()
                .body("items.assignmentId", contains("revision-10"))
                .body("items.approvedBeyondQuota", contains(2))
                .body("items.roomLeft", contains(0));
    }

    @Test
    void eachCallerSeesItsOwnAndReadersNone() {
        for (var caller : List.of("kommun-2580", "migrationsverket", "samordnare", "revisor")) {
            Api.as(caller).get(OPEN).then().body("items.assignmentId", hasItem("revision-3"));
        }
        for (var caller : List.of("kommun-2581", "handlaggare-24")) {
            Api.as(caller).get(OPEN).then().statusCode(200).body("items", hasSize(0));
            Api.as(caller)
                    .get(OPEN + "&municipality=2580")
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("/out-of-scope"));
        }
        Api.as("handlaggare-24").get(OPEN + "&county=25").then().statusCode(403);
        Api.as("lasare").get(OPEN).then().statusCode(403).body("type", endsWith("/forbidden"));
        Api.as("lasare")
                .get("/national-targets/" + lowered + "/consequences")
                .then()
                .statusCode(403);
        Api.as("samordnare")
                .get(OPEN + "&county=24&municipality=2580")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("municipality"));
    }

    @Test
    void twoRaisesInAYearAreEachHeldAgainstTheVersionBefore() {
        var first = raised(2800, "2026-01-01", 66);
        Fixture.decide("18", 2064, "2026-01-05", List.of(Fixture.line("1880", null, 66, null)));
        var second = raised(18_800, "2026-07-01", 630);
        consequences(second, "18", "")
                .body("formerQuota", equalTo(66))
                .body("duty", equalTo("MUST_RAISE"))
                .body("mustDecideAgain", equalTo(true))
                .body("decidedAgainOn", nullValue());
        Fixture.decide("18", 2064, "2026-07-02", List.of(Fixture.line("1880", null, 640, null)));
        var third = raised(21_700, "2026-11-01", 700);
        consequences(second, "18", "").body("duty", equalTo("NONE")).body("decidedAgainOn", equalTo("2026-07-02"));
        consequences(third, "18", "")
                .body("formerQuota", equalTo(630))
                .body("change", equalTo(70))
                .body("decidedSum", equalTo(640))
                .body("mustDecideAgain", equalTo(true))
                .body("decidedAgainOn", nullValue());
        consequences(first, "18", "").body("formerQuota", nullValue()).body("change", nullValue());
    }

    private static String raised(int total, String validFrom, int orebro) {
        return Fixture.target(2064, total, validFrom, Map.of("18", orebro, "01", total - orebro))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void aVersionThatIsNotThereHasNoConsequences() {
        Api.as("samordnare")
                .get("/national-targets/00000000-0000-7000-8000-000000000000/consequences")
                .then()
                .statusCode(404);
    }
}
