package se.lansstyrelsen.integration.allocation.planchange;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.Fixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Gävleborg's year as Migrationsverket, the county board and the municipalities plan it; each test takes a year of its own. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class MonthlyPlanResourceTest {

    private static final String AGENCY = "migrationsverket";
    private static final String OFFICER = "handlaggare-21";
    private static final List<Integer> TWO_EACH = Collections.nCopies(12, 2);
    private static final List<Integer> THREE_EACH = Collections.nCopies(12, 3);

    /** Gävle gets 30 and Bollnäs 12. */
    private static void quotas(int year) {
        Fixture.target(year, Math.min(year, 2025) + "-01-01", "21", 42).statusCode(201);
        Fixture.decide(
                "21",
                year,
                "2025-11-10",
                List.of(Fixture.line("2180", null, 30, null), Fixture.line("2183", null, 12, null)));
    }

    private static Map<String, Object> plan(String municipality, int year, List<Integer> planned) {
        return Map.of("municipalityCode", municipality, "year", year, "planned", planned);
    }

    private static ValidatableResponse record(String caller, String municipality, int year, List<Integer> planned) {
        return Fixture.post(caller, "/monthly-plans", plan(municipality, year, planned));
    }

    private static ValidatableResponse approve(String caller, String path, int persons) {
        return Fixture.post(
                caller,
                path + "/over-assignment-approvals",
                Map.of("persons", persons, "reason", "Kommunen har lediga bostäder."));
    }

    @Test
    void beyondTheQuotaIsPlannedOnlyWhatTheMunicipalityHasApproved() {
        quotas(2080);
        record(AGENCY, "2180", 2080, THREE_EACH)
                .statusCode(422)
                .body("type", endsWith("/over-assignment-not-approved"))
                .body("detail", containsString("6 too many"));
        var recorded = record(AGENCY, "2180", 2080, TWO_EACH)
                .statusCode(201)
                .body("plannedTotal", equalTo(24))
                .body("quota", equalTo(30))
                .body("beyondQuota", equalTo(0))
                .extract();
        var path = "/monthly-plans/" + recorded.path("id");
        approve(OFFICER, path, 6).statusCode(403).body("type", endsWith("/forbidden"));
        approve("kommun-2183", path, 6).statusCode(403).body("type", endsWith("/out-of-scope"));
        approve("kommun-2180", path, 5).statusCode(201);
        Fixture.put(AGENCY, path, recorded.header("ETag"), Map.of("planned", THREE_EACH))
                .statusCode(422)
                .body("detail", containsString("1 too many"));
        var approval = approve("kommun-2180", path, 6).statusCode(201).extract();
        var changed = Fixture.put(AGENCY, path, recorded.header("ETag"), Map.of("planned", THREE_EACH))
                .statusCode(200)
                .body("number", equalTo(2))
                .body("approvedOverAssignment", equalTo(6))
                .body("beyondQuota", equalTo(6))
                .body("notApproved", equalTo(0))
                .extract();
        Api.as("kommun-2180").get(path + "/over-assignment-approvals").then().body("items.persons", contains(6, 5));
        Api.as("kommun-2180")
                .get(path + "/over-assignment-approvals/" + approval.path("id"))
                .then()
                .statusCode(200)
                .body("reason", equalTo("Kommunen har lediga bostäder."));
        Api.as(OFFICER)
                .get(path + "/editions")
                .then()
                .body("items.plannedTotal", contains(36, 24))
                .body("items[1].replacedAt", equalTo(changed.path("recordedAt")))
                .body("items[0].replacedAt", nullValue());
    }

    @Test
    void aLowerQuotaMakesAPlanNotFitAndThatIsShown() {
        quotas(2081);
        var recorded = record(OFFICER, "2180", 2081, TWO_EACH).statusCode(201).extract();
        var path = "/monthly-plans/" + recorded.path("id");
        Fixture.target(2081, "2025-06-01", "21", 20).statusCode(201);
        Fixture.decide(
                "21",
                2081,
                "2025-11-11",
                List.of(Fixture.line("2180", null, 20, null), Fixture.line("2183", null, 0, null)));
        Api.as(OFFICER)
                .header("If-None-Match", recorded.header("ETag"))
                .get(path)
                .then()
                .statusCode(200)
                .body("number", equalTo(1))
                .body("quota", equalTo(20))
                .body("beyondQuota", equalTo(4))
                .body("notApproved", equalTo(4));
        Api.as("kommun-2180")
                .get("/monthly-plans?year=2081")
                .then()
                .body("items", hasSize(1))
                .body("items[0].notApproved", equalTo(4));
    }

    @Test
    void eachMonthStandsBesideItsOutcomeAndSoDoLaterReceptions() {
        // An outcome lies in the past, so this test has a year that has been.
        quotas(2024);
        Fixture.send(
                        Fixture.decided("monthly-1", "2183", 5, "2024-02-10"),
                        Fixture.received("monthly-1", 5, "2024-03-20"),
                        Fixture.decided("monthly-2", "2183", 3, "2024-12-01"),
                        Fixture.received("monthly-2", 3, "2025-01-15"))
                .statusCode(202)
                .body("rowsAccepted", equalTo(4));
        var planned = List.of(0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2);
        var path = "/monthly-plans/"
                + record("samordnare", "2183", 2024, planned)
                        .statusCode(201)
                        .extract()
                        .path("id");
        var months = Api.as("kommun-2183")
                .get(path + "/months")
                .then()
                .statusCode(200)
                .body("items", hasSize(13))
                .extract()
                .jsonPath();
        assertEquals(planned, months.getList("items.planned", Integer.class).subList(0, 12));
        assertEquals(
                Map.of("month", "2024-03", "planned", 1, "assigned", 0, "received", 5, "difference", 4),
                months.getMap("items[2]"));
        assertEquals(5, months.getInt("items[1].assigned"));
        assertEquals("2025-01", months.getString("items[12].month"));
        assertEquals(3, months.getInt("items[12].received"));
        var csv = Api.as(OFFICER)
                .accept("text/csv")
                .get(path + "/months")
                .then()
                .extract()
                .asString();
        assertTrue(csv.contains("2024-03;1;0;5;4"), csv);
    }

    @Test
    void aRequestThatIsGrantedChangesThePlanAtOnce() {
        quotas(2083);
        var path = "/monthly-plans/"
                + record(AGENCY, "2180", 2083, TWO_EACH)
                        .statusCode(201)
                        .extract()
                        .path("id");
        var wanted = List.of(0, 0, 0, 2, 2, 4, 4, 4, 4, 4, 0, 0);
        var body = Map.of("planned", wanted, "reason", "Bostäderna blir klara i april.");
        Fixture.post("kommun-2183", path + "/change-requests", body).statusCode(403);
        Fixture.post(OFFICER, path + "/change-requests", body).statusCode(403);
        var first = Fixture.post("kommun-2180", path + "/change-requests", body)
                .statusCode(201)
                .body("status", equalTo("OPEN"))
                .extract();
        var second = Fixture.post("kommun-2180", path + "/change-requests", body)
                .statusCode(201)
                .extract();
        var answer = Map.of("outcome", "GRANTED", "reason", "Enligt dialogen.");
        var request = path + "/change-requests/" + first.path("id");
        Fixture.move("handlaggare-12", request + "/answers", first.header("ETag"), answer)
                .statusCode(403);
        Fixture.move("kommun-2180", request + "/answers", first.header("ETag"), answer)
                .statusCode(403);
        var granted = Fixture.move(AGENCY, request + "/answers", first.header("ETag"), answer)
                .statusCode(201)
                .body("status", equalTo("GRANTED"))
                .body("answer", equalTo("Enligt dialogen."))
                .extract();
        Api.as("kommun-2180")
                .get(request)
                .then()
                .header("ETag", equalTo(granted.header("ETag")))
                .body("planNumber", equalTo(1));
        Api.as("kommun-2180").get(path).then().body("planned", equalTo(wanted)).body("number", equalTo(2));

        var other = path + "/change-requests/" + second.path("id");
        Fixture.move(AGENCY, other + "/answers", second.header("ETag"), answer)
                .statusCode(409)
                .body("detail", containsString("has changed since"));
        Fixture.move(
                        OFFICER,
                        other + "/answers",
                        second.header("ETag"),
                        Map.of("outcome", "REFUSED", "reason", "Planen är redan ändrad."))
                .statusCode(201)
                .body("status", equalTo("REFUSED"));
        Api.as(OFFICER)
                .get(path + "/change-requests?status=REFUSED")
                .then()
                .body("items.id", contains(second.<String>path("id")));
    }

    @Test
    void aRequestBeyondTheQuotaIsNotGrantedWithoutApproval() {
        quotas(2084);
        var path = "/monthly-plans/"
                + record(AGENCY, "2180", 2084, TWO_EACH)
                        .statusCode(201)
                        .extract()
                        .path("id");
        var asked = Fixture.post(
                        "kommun-2180",
                        path + "/change-requests",
                        Map.of("planned", THREE_EACH, "reason", "Kommunen vill ta emot fler."))
                .statusCode(201)
                .extract();
        var request = path + "/change-requests/" + asked.path("id");
        Fixture.move(
                        AGENCY,
                        request + "/answers",
                        asked.header("ETag"),
                        Map.of("outcome", "GRANTED", "reason", "Enligt dialogen."))
                .statusCode(422)
                .body("detail", containsString("6 too many"));
        Api.as(AGENCY).get(request).then().body("status", equalTo("OPEN"));
        Api.as(AGENCY).get(path).then().body("number", equalTo(1));
    }

    @Test
    void eachCallerReadsAndWritesOnlyWhereItPlans() {
        quotas(2085);
        record("handlaggare-12", "2180", 2085, TWO_EACH).statusCode(403).body("type", endsWith("/out-of-scope"));
        record("kommun-2180", "2180", 2085, TWO_EACH).statusCode(403).body("type", endsWith("/forbidden"));
        var path = "/monthly-plans/"
                + record(OFFICER, "2180", 2085, TWO_EACH)
                        .statusCode(201)
                        .extract()
                        .path("id");
        record(AGENCY, "2180", 2085, TWO_EACH).statusCode(409).body("type", endsWith("/monthly-plan-exists"));
        for (var other : List.of("handlaggare-12", "kommun-2183")) {
            for (var part : List.of("", "/months", "/editions", "/change-requests", "/over-assignment-approvals")) {
                Api.as(other).get(path + part).then().statusCode(403);
            }
            Api.as(other).get("/monthly-plans?year=2085").then().body("items", hasSize(0));
        }
        Fixture.put("handlaggare-12", path, "\"1\"", Map.of("planned", TWO_EACH))
                .statusCode(403);
        Api.as("lasare").get("/monthly-plans?year=2085").then().statusCode(403);
        Api.as(AGENCY)
                .get("/monthly-plans?year=2085&county=21")
                .then()
                .body("items.municipalityCode", everyItem(startsWith("21")))
                .body("items.municipalityCode", hasItem("2180"));
        Api.as("revisor").get("/monthly-plans?year=2085&county=20").then().body("items.id", not(hasItem("2180")));
        Api.as("revisor").get("/monthly-plans?year=2085&asOf=2026-01-01").then().body("items", hasSize(0));
    }

    @Test
    void everyFaultOfAPlanIsToldAtOnce() {
        record(AGENCY, "2180", 2086, List.of(1, 2, 3)).statusCode(400).body("errors.pointer", contains("/planned"));
        Fixture.post(
                        AGENCY,
                        "/monthly-plans",
                        Map.of("year", 2086, "planned", List.of(-1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20_000)))
                .statusCode(400)
                .body("errors.pointer", hasItems("/municipalityCode", "/planned/0", "/planned/11"));
        record(AGENCY, "2199", 2086, TWO_EACH).statusCode(422).body("errors.pointer", contains("/municipalityCode"));
        record(AGENCY, "2180", 2086, TWO_EACH).statusCode(409).body("type", endsWith("/no-standing-quota"));
    }

    @Test
    void ofTwoChangesAtOnceOneIsToldThatItWasLate() {
        quotas(2087);
        var recorded = record(AGENCY, "2180", 2087, TWO_EACH).statusCode(201).extract();
        var path = "/monthly-plans/" + recorded.path("id");
        var statuses = Stream.of(AGENCY, OFFICER, "samordnare", AGENCY)
                .map(caller -> CompletableFuture.supplyAsync(() -> Fixture.put(
                                caller, path, recorded.header("ETag"), Map.of("planned", Collections.nCopies(12, 1)))
                        .extract()
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(200, 412, 412, 412), statuses);
        Api.as(AGENCY).get(path + "/editions").then().body("items.number", contains(2, 1));
    }
}
