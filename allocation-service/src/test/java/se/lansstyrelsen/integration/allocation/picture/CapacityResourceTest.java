package se.lansstyrelsen.integration.allocation.picture;

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
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** From the county board's question to its joint picture, in Blekinge; each test takes a year of its own. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class CapacityResourceTest {

    private static final String OFFICER = "handlaggare-10";
    private static final String TODAY = Fixture.today().toString();
    private static final String YESTERDAY = Fixture.today().minusDays(1).toString();

    private static Map<String, Object> round(int year, int half, String opensOn, String closesOn) {
        return Map.of("countyCode", "10", "year", year, "half", half, "opensOn", opensOn, "closesOn", closesOn);
    }

    private static ValidatableResponse open(int year, int half) {
        return Fixture.post(OFFICER, "/capacity-rounds", round(year, half, YESTERDAY, TODAY));
    }

    private static Map<String, String> area(String area, String level) {
        return Map.of("area", area, "level", level, "reason", "Enligt förvaltningens bedömning.");
    }

    private static Map<String, Object> assessment(
            String municipality, int year, int half, List<Map<String, String>> areas) {
        return Map.of("municipalityCode", municipality, "year", year, "half", half, "areas", areas);
    }

    private static ValidatableResponse give(String caller, String municipality, int year, int half, String level) {
        return Fixture.post(
                caller,
                "/capacity-assessments",
                assessment(municipality, year, half, List.of(area("HOUSING", level), area("SCHOOL", "HIGH"))));
    }

    @Test
    void theCountysPictureShowsLevelsChangesAndWhoIsSilent() {
        open(2080, 1).statusCode(201).header("Location", containsString("/capacity-rounds/"));
        open(2080, 2).statusCode(201);
        give("kommun-1060", "1060", 2080, 1, "LOW").statusCode(201);
        give("kommun-1080", "1080", 2080, 1, "HIGH").statusCode(201);
        give("kommun-1060", "1060", 2080, 2, "RATHER_HIGH").statusCode(201);
        give(OFFICER, "1080", 2080, 2, "RATHER_LOW").statusCode(201).body("source", equalTo("COUNTY_BOARD"));
        give("kommun-1081", "1081", 2080, 2, "LOW").statusCode(201).body("source", equalTo("MUNICIPALITY"));
        Fixture.post(
                        OFFICER,
                        "/county-capacity-pictures",
                        Map.of(
                                "countyCode",
                                "10",
                                "year",
                                2080,
                                "half",
                                2,
                                "areas",
                                List.of(Map.of("area", "HOUSING", "text", "Bostadsbristen kvarstår i länet."))))
                .statusCode(201);

        var overview = Api.as(OFFICER)
                .get("/capacity-overviews?year=2080&half=2&county=10")
                .then()
                .statusCode(200)
                .body("items", hasSize(6))
                .extract()
                .jsonPath();
        overview.setRootPath("items.find { it.area == 'HOUSING' }");
        assertTrue(
                overview.getMap("")
                        .entrySet()
                        .containsAll(Map.of(
                                        "municipalities", 5,
                                        "answered", 3,
                                        "low", 1,
                                        "ratherLow", 1,
                                        "ratherHigh", 1,
                                        "high", 0,
                                        "median", "RATHER_LOW",
                                        "raised", 1,
                                        "lowered", 1,
                                        "unchanged", 0)
                                .entrySet()),
                () -> overview.prettify());
        Api.as("samordnare")
                .get("/capacity-overviews?year=2080&half=2&county=10&limit=100")
                .then()
                .body("items.find { it.area == 'HOUSING' }.responseRate", equalTo(0.6f))
                .body("items.find { it.area == 'HOUSING' }.notAnswered", contains("1082", "1083"))
                .body("items.find { it.area == 'HOUSING' }.picture", equalTo("Bostadsbristen kvarstår i länet."))
                .body("items.find { it.area == 'STAFF' }.answered", equalTo(0))
                .body("items.find { it.area == 'STAFF' }.median", nullValue())
                .body("items.find { it.area == 'STAFF' }.picture", nullValue());
        Api.as("revisor")
                .get("/capacity-changes?year=2080&half=2&county=10&limit=100")
                .then()
                .body("items", hasSize(30))
                .body("items.find { it.municipalityCode == '1060' && it.area == 'HOUSING' }.steps", equalTo(2))
                .body("items.find { it.municipalityCode == '1081' && it.area == 'HOUSING' }.before", nullValue())
                .body("items.find { it.municipalityCode == '1081' && it.area == 'HOUSING' }.steps", nullValue())
                .body("items.find { it.municipalityCode == '1082' && it.area == 'HOUSING' }.level", nullValue());
        Api.as("samordnare")
                .get("/capacity-overviews?year=2080&half=2")
                .then()
                .body("_meta.totalRecords", equalTo(21 * 6));
        Api.as(OFFICER)
                .get("/capacity-overviews?year=2080&half=2&asOf=" + YESTERDAY)
                .then()
                .body("items.answered", everyItem(equalTo(0)));
        var csv = Api.as(OFFICER)
                .accept("text/csv")
                .get("/capacity-overviews?year=2080&half=2")
                .then()
                .extract()
                .asString();
        assertTrue(csv.contains("10;2080;2;HOUSING;5;3;0.6000;1;1;1;0;RATHER_LOW;"), csv);
    }

    @Test
    void aChangedAssessmentKeepsItsHistory() {
        open(2081, 1).statusCode(201);
        var first = give("kommun-1082", "1082", 2081, 1, "LOW").statusCode(201).extract();
        var path = "/capacity-assessments/" + first.path("id");
        var second = Fixture.put(OFFICER, path, first.header("ETag"), Map.of("areas", List.of(area("HOUSING", "HIGH"))))
                .statusCode(200)
                .body("number", equalTo(2))
                .body("areas", hasSize(1))
                .extract();
        Fixture.put("kommun-1082", path, first.header("ETag"), Map.of("areas", List.of(area("HOUSING", "LOW"))))
                .statusCode(412);
        Api.as("kommun-1082")
                .get(path + "/editions")
                .then()
                .body("items.number", contains(2, 1))
                .body("items[1].replacedAt", equalTo(second.path("recordedAt")))
                .body("items[1].areas.area", contains("HOUSING", "SCHOOL"));
        Api.as("kommun-1082").get(path).then().header("ETag", equalTo(second.header("ETag")));
        var list = "/capacity-assessments?year=2081&half=1&municipality=1082";
        Api.as(OFFICER)
                .get(list + "&knownAt=" + first.path("recordedAt"))
                .then()
                .body("items.number", contains(1));
        Api.as(OFFICER).get(list).then().body("items.number", contains(2));
        Api.as(OFFICER).get(list + "&asOf=" + YESTERDAY).then().body("items", hasSize(0));
    }

    @Test
    void answersAreTakenOnlyWhileTheRoundIsOpen() {
        give("kommun-1080", "1080", 2082, 1, "LOW")
                .statusCode(409)
                .body("type", endsWith("/capacity-round-closed"))
                .body("detail", containsString("opened no round"));
        var round = Fixture.post(OFFICER, "/capacity-rounds", round(2082, 1, YESTERDAY, YESTERDAY))
                .statusCode(201)
                .body("open", equalTo(false))
                .header("ETag", equalTo("\"0-closed\""))
                .extract();
        give("kommun-1080", "1080", 2082, 1, "LOW").statusCode(409).body("detail", containsString(YESTERDAY));
        Fixture.put(
                        OFFICER,
                        "/capacity-rounds/" + round.path("id"),
                        round.header("ETag"),
                        Map.of("opensOn", YESTERDAY, "closesOn", TODAY))
                .statusCode(200)
                .body("open", equalTo(true));
        give("kommun-1080", "1080", 2082, 1, "LOW").statusCode(201);
        give("kommun-1080", "1080", 2082, 1, "LOW")
                .statusCode(409)
                .body("type", endsWith("/capacity-already-assessed"));
        Api.as("kommun-1080")
                .get("/capacity-rounds?year=2082&county=10")
                .then()
                .body("items.id", contains(round.<String>path("id")));
        Api.as("kommun-1080")
                .get("/capacity-rounds/" + round.path("id"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1-open\""));
    }

    @Test
    void onlyTheMunicipalityAndItsCountyBoardSpeakForIt() {
        open(2083, 1).statusCode(201);
        give("kommun-1081", "1080", 2083, 1, "LOW").statusCode(403).body("type", endsWith("/out-of-scope"));
        give("handlaggare-12", "1080", 2083, 1, "LOW").statusCode(403);
        give("lasare", "1080", 2083, 1, "LOW").statusCode(403).body("type", endsWith("/forbidden"));
        var path = "/capacity-assessments/"
                + give("kommun-1080", "1080", 2083, 1, "LOW")
                        .statusCode(201)
                        .extract()
                        .path("id");
        for (var other : List.of("kommun-1081", "handlaggare-12")) {
            Api.as(other).get(path).then().statusCode(403);
            Api.as(other).get(path + "/editions").then().statusCode(403);
            Fixture.put(other, path, "\"1\"", Map.of("areas", List.of(area("HOUSING", "HIGH"))))
                    .statusCode(403);
            Api.as(other).get("/capacity-assessments?year=2083").then().body("items", hasSize(0));
        }
        Api.as("revisor").get(path).then().statusCode(200);
        Api.as("handlaggare-12")
                .get("/capacity-overviews?year=2083&half=1&county=10")
                .then()
                .statusCode(403);
        Api.as("handlaggare-12")
                .get("/capacity-overviews?year=2083&half=1&limit=100")
                .then()
                .body("items.countyCode", not(hasItem("10")));
        Fixture.post("handlaggare-12", "/capacity-rounds", round(2083, 2, TODAY, TODAY))
                .statusCode(403);
    }

    @Test
    void everyFaultOfABodyIsToldAtOnce() {
        open(2084, 1).statusCode(201);
        Fixture.post(
                        "kommun-1080",
                        "/capacity-assessments",
                        assessment("1080", 2084, 3, List.of(Map.of("area", "HOUSING", "level", "MIDDLE"))))
                .statusCode(400)
                .body("errors.pointer", hasItems("/half", "/areas/0/level", "/areas/0/reason"));
        Fixture.post(
                        "kommun-1080",
                        "/capacity-assessments",
                        assessment("1080", 2084, 1, List.of(area("STAFF", "LOW"), area("STAFF", "HIGH"))))
                .statusCode(422)
                .body("errors.pointer", contains("/areas/1/area"));
        give("samordnare", "9999", 2084, 1, "LOW").statusCode(403);
        give(OFFICER, "1099", 2084, 1, "LOW").statusCode(422).body("errors.pointer", contains("/municipalityCode"));
        Fixture.post(OFFICER, "/capacity-rounds", round(2084, 2, TODAY, YESTERDAY))
                .statusCode(422)
                .body("errors.pointer", contains("/closesOn"));
        open(2084, 1).statusCode(409).body("type", endsWith("/capacity-round-exists"));
        Api.as(OFFICER)
                .get("/capacity-overviews?year=2084")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("half"));
    }

    @Test
    void aPictureIsRewrittenWithoutLosingTheFormer() {
        var body = Map.of(
                "countyCode",
                "10",
                "year",
                2085,
                "half",
                1,
                "areas",
                List.of(Map.of("area", "STAFF", "text", "Kompetensen riskerar att gå förlorad.")));
        Fixture.post("handlaggare-12", "/county-capacity-pictures", body).statusCode(403);
        var first = Fixture.post(OFFICER, "/county-capacity-pictures", body)
                .statusCode(201)
                .extract();
        Fixture.post(OFFICER, "/county-capacity-pictures", body)
                .statusCode(409)
                .body("type", endsWith("/county-picture-exists"));
        var path = "/county-capacity-pictures/" + first.path("id");
        Fixture.put(
                        OFFICER,
                        path,
                        first.header("ETag"),
                        Map.of("areas", List.of(Map.of("area", "SCHOOL", "text", "Skolan har plats."))))
                .statusCode(200)
                .body("areas.area", contains("SCHOOL"));
        Api.as("kommun-1080").get(path).then().statusCode(200).body("number", equalTo(2));
        Api.as("kommun-1080")
                .get(path + "/editions")
                .then()
                .body("items[1].areas.text", contains("Kompetensen riskerar att gå förlorad."));
        Api.as("kommun-1280").get(path).then().statusCode(403);
        Api.as("kommun-1280").get("/county-capacity-pictures?year=2085").then().body("items", hasSize(0));
        Api.as("kommun-1080").get("/county-capacity-pictures?year=2085").then().body("items", hasSize(1));
    }
}
