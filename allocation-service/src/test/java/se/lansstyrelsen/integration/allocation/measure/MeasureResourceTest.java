package se.lansstyrelsen.integration.allocation.measure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.Fixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

/** What municipalities of Blekinge offer new arrivals, alone and with others; each test takes a year of its own. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class MeasureResourceTest {

    private static final String OFFICER = "handlaggare-10";

    private static Map<String, Object> measure(String municipality, int year, String kind, Map<String, Object> more) {
        var body = new HashMap<String, Object>(
                Map.of("municipalityCode", municipality, "year", year, "kind", kind, "provider", "OWN"));
        body.putAll(more);
        return body;
    }

    private static ValidatableResponse report(
            String caller, String municipality, int year, String kind, Map<String, Object> more) {
        return Fixture.post(caller, "/measures", measure(municipality, year, kind, more));
    }

    @Test
    void whoIsCoveredByASharedOfferHasNoGapAlsoAcrossCounties() {
        report("kommun-1080", "1080", 2080, "SFI", Map.of("provider", "SHARED", "sharedWith", List.of("1060", "0840")))
                .statusCode(201)
                .body("onBehalf", equalTo(false));
        report(OFFICER, "1080", 2080, "CIVIC_ORIENTATION", Map.of("languages", List.of("ar", "prs", "ckb")))
                .statusCode(201)
                .body("onBehalf", equalTo(true))
                .body("languages", contains("ar", "prs", "ckb"));
        Api.as(OFFICER)
                .get("/measure-gaps?year=2080&county=10&limit=100")
                .then()
                .body("items", hasSize(7))
                .body("items.findAll { it.municipalityCode == '1080' }", hasSize(0))
                .body("items.findAll { it.municipalityCode == '1060' }.kind", contains("CIVIC_ORIENTATION"))
                .body("items.findAll { it.municipalityCode == '1060' }.reported", contains(false))
                .body("items.findAll { it.municipalityCode == '1083' }.kind", contains("SFI", "CIVIC_ORIENTATION"));
        Api.as("kommun-0840").get("/measure-gaps?year=2080").then().body("items.kind", contains("CIVIC_ORIENTATION"));
        Api.as("handlaggare-08")
                .get("/shared-measures?year=2080")
                .then()
                .body("items", hasSize(1))
                .body("items[0].fromMunicipality", equalTo("1080"))
                .body("items[0].toMunicipality", equalTo("0840"))
                .body("items[0].acrossCounties", equalTo(true));
        Api.as("samordnare")
                .get("/shared-measures?year=2080&county=10")
                .then()
                .body("items.toMunicipality", contains("0840", "1060"));
        Api.as("handlaggare-12").get("/shared-measures?year=2080").then().body("items", hasSize(0));
        var csv = Api.as(OFFICER)
                .accept("text/csv")
                .get("/measure-gaps?year=2080&county=10")
                .then()
                .extract()
                .asString();
        assertTrue(csv.contains("1060;2080;CIVIC_ORIENTATION;false"), csv);
    }

    @Test
    void whatIsNotStatedIsMissingAndNeverZero() {
        report("kommun-1080", "1080", 2081, "SFI", Map.of("places", 40, "women", 20, "men", 15, "assigned", 10))
                .statusCode(201);
        report(
                        "kommun-1081",
                        "1081",
                        2081,
                        "SFI",
                        Map.of("women", 3, "men", 4, "assigned", 2, "selfSettled", 5, "waitingWeeks", 6))
                .statusCode(201);
        report("kommun-1081", "1081", 2081, "SFI", Map.of("women", 9)).statusCode(201);
        report("kommun-1080", "1080", 2081, "PARENTS", Map.of()).statusCode(201);
        var rows = Api.as("revisor")
                .get("/measure-summaries?year=2081&county=10")
                .then()
                .body("items.kind", contains("PARENTS", "SFI"))
                .body("items[0].places", nullValue())
                .body("items[0].women", nullValue())
                .body("items[0].selfSettledShare", nullValue())
                .body("items[0].placesMissing", equalTo(1))
                .extract()
                .jsonPath();
        var sfi = new HashMap<String, Object>(rows.getMap("items[1]"));
        assertEquals(0.7143f, ((Number) sfi.remove("selfSettledShare")).floatValue());
        assertEquals(
                Map.ofEntries(
                        Map.entry("countyCode", "10"),
                        Map.entry("year", 2081),
                        Map.entry("kind", "SFI"),
                        Map.entry("measures", 3),
                        Map.entry("municipalities", 2),
                        Map.entry("places", 40),
                        Map.entry("placesMissing", 2),
                        Map.entry("women", 32),
                        Map.entry("men", 19),
                        Map.entry("participantsMissing", 1),
                        Map.entry("assigned", 2),
                        Map.entry("selfSettled", 5),
                        Map.entry("groupsMissing", 2),
                        Map.entry("longestWaitingWeeks", 6)),
                sfi);
        Api.as("handlaggare-12").get("/measure-summaries?year=2081").then().body("items", hasSize(0));
        Api.as("kommun-1080").get("/measure-summaries?year=2081").then().statusCode(403);
        Api.as("lasare").get("/measure-summaries?year=2081").then().statusCode(403);
    }

    @Test
    void aChangedMeasureKeepsItsHistoryAndAWithdrawnOneLeavesTheLists() {
        var first = report("kommun-1082", "1082", 2082, "VALIDATION", Map.of("places", 10))
                .statusCode(201)
                .extract();
        var path = "/measures/" + first.path("id");
        var changed = Fixture.put(
                        OFFICER, path, first.header("ETag"), measure("1082", 2082, "VALIDATION", Map.of("places", 12)))
                .statusCode(200)
                .body("places", equalTo(12))
                .body("onBehalf", equalTo(true))
                .extract();
        Api.as(OFFICER)
                .get("/measures?year=2082&municipality=1082&kind=VALIDATION&knownAt=" + first.path("recordedAt"))
                .then()
                .body("items.places", contains(10));
        Fixture.move("kommun-1082", path + "/withdrawals", first.header("ETag"), null)
                .statusCode(412);
        var withdrawn = Fixture.move("kommun-1082", path + "/withdrawals", changed.header("ETag"), null)
                .statusCode(201)
                .body("withdrawn", equalTo(true))
                .extract();
        Fixture.move("kommun-1082", path + "/withdrawals", withdrawn.header("ETag"), null)
                .statusCode(409);
        Fixture.put(OFFICER, path, withdrawn.header("ETag"), measure("1082", 2082, "VALIDATION", Map.of("places", 1)))
                .statusCode(409);
        Api.as(OFFICER).get("/measures?year=2082").then().body("items", hasSize(0));
        Api.as(OFFICER).get("/measure-summaries?year=2082").then().body("items", hasSize(0));
        Api.as("kommun-1082").get(path + "/editions").then().body("items.number", contains(3, 2, 1));
    }

    @Test
    void onlyTheMunicipalityAndItsCountyBoardReportForIt() {
        report("kommun-1081", "1080", 2083, "SFI", Map.of()).statusCode(403).body("type", endsWith("/out-of-scope"));
        report("handlaggare-12", "1080", 2083, "SFI", Map.of()).statusCode(403);
        report("samordnare", "1080", 2083, "SFI", Map.of()).statusCode(403).body("type", endsWith("/forbidden"));
        var path = "/measures/"
                + report("kommun-1080", "1080", 2083, "SFI", Map.of())
                        .statusCode(201)
                        .extract()
                        .path("id");
        for (var other : List.of("kommun-1081", "handlaggare-12")) {
            Api.as(other).get(path).then().statusCode(403);
            Api.as(other).get(path + "/editions").then().statusCode(403);
            Fixture.put(other, path, "\"1\"", measure("1080", 2083, "SFI", Map.of()))
                    .statusCode(403);
            Fixture.move(other, path + "/withdrawals", "\"1\"", null).statusCode(403);
            Api.as(other).get("/measures?year=2083").then().body("items.municipalityCode", not(hasItem("1080")));
        }
        Api.as("samordnare").get(path).then().statusCode(200).header("ETag", equalTo("\"1\""));
        Fixture.put(OFFICER, path, "\"1\"", measure("1081", 2083, "SFI", Map.of()))
                .statusCode(422)
                .body("errors.pointer", hasItem("/municipalityCode"));
    }

    @Test
    void everyFaultOfAMeasureIsToldAtOnce() {
        report("kommun-1080", "1080", 2084, "DANCE", Map.of("languages", List.of("Arabic"), "places", -1))
                .statusCode(400)
                .body("errors.pointer", hasItems("/kind", "/languages/0", "/places"));
        report(
                        "kommun-1080",
                        "1080",
                        2084,
                        "OTHER",
                        Map.of("provider", "SHARED", "languages", List.of("zz"), "sharedWith", List.of("1080")))
                .statusCode(422)
                .body("detail", containsString("nothing was saved"))
                .body("errors.pointer", contains("/sharedWith/0", "/languages/0", "/note"));
        Api.as(OFFICER).get("/measure-gaps").then().statusCode(400).body("errors.pointer", contains("year"));
        Api.as(OFFICER).get("/measures?kind=DANCE").then().statusCode(400).body("errors.pointer", contains("kind"));
    }
}
