package se.lansstyrelsen.integration.grants.ranking;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lansstyrelsen.integration.grants.HandlingFixture.IN_TIME;
import static se.lansstyrelsen.integration.grants.HandlingFixture.TOO_LATE;
import static se.lansstyrelsen.integration.grants.HandlingFixture.assess;
import static se.lansstyrelsen.integration.grants.HandlingFixture.content;
import static se.lansstyrelsen.integration.grants.HandlingFixture.received;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.HandlingFixture;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Rankings of Västerbotten's calls; each test with a frame takes a year of its own. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class RankingResourceTest {

    private static final String OFFICER = "handlaggare-24";

    private static void frame(int year, int allotted) {
        Api.post(
                        "samordnare",
                        "/frames",
                        Map.of("scheme", "SECTION_37", "year", year, "countyCode", "24", "allotted", allotted))
                .statusCode(201);
    }

    /** A call with three assessed applications, one unassessed and one late; their ids in the order of the ranking. */
    private record Example(String call, String best, String second, String third, String late, String unassessed) {

        static Example of(int year) {
            var call = HandlingFixture.call("SECTION_37", "24", year);
            var second = received(OFFICER, call, "2480", "Samverkan", 150_000);
            var third = received(OFFICER, call, "2482", "Beredskap", "100000.50");
            var best = received(OFFICER, call, "2401", "Kapacitet", 100_000);
            var late = received(OFFICER, TOO_LATE, content(call, "2403", "För sent", 70_000));
            var unassessed = received(OFFICER, call, "2404", "Obedömd", 50_000);
            assess(OFFICER, best, 5, 4).statusCode(201);
            assess("handlaggare-24-1", best, 4, 4).statusCode(201);
            assess(OFFICER, second, 4, 4).statusCode(201);
            assess(OFFICER, third, 1, 5).statusCode(201);
            assess(OFFICER, late, 0, 0).statusCode(201);
            return new Example(call, best, second, third, late, unassessed);
        }

        List<String> order() {
            return List.of(best, second, third, late, unassessed);
        }
    }

    @Test
    void theRankingShowsScoresAndWhereTheFrameEnds() {
        frame(2031, 300_000);
        var example = Example.of(2031);
        var ranking = Api.get(OFFICER, "/calls/" + example.call + "/ranking")
                .statusCode(200)
                .body("scheme", equalTo("SECTION_37"))
                .body("countyCode", equalTo("24"))
                .body("year", equalTo(2031))
                .body("available", equalTo(300000.0f))
                .body("sought", equalTo(470000.5f))
                .body("rows.applicationId", equalTo(example.order()))
                .body("rows.place", contains(1, 2, 3, 4, 5))
                .body("rows.officers", contains(2, 1, 1, 1, 0))
                .body("rows.score", equalTo(Arrays.asList(4.3f, 4.0f, 2.6f, 0.0f, null)))
                .body("rows.late", contains(false, false, false, true, false))
                .body("rows.cumulated", contains(100000.0f, 250000.0f, 350000.5f, 350000.5f, 350000.5f))
                .body("rows.aboveFrameLine", equalTo(Arrays.asList(true, true, false, null, null)))
                .extract();
        var expected = new HashMap<String, Object>(Map.of(
                "place",
                1,
                "applicationId",
                example.best,
                "diaryNumber",
                Api.as(OFFICER).get("/applications/" + example.best).path("diaryNumber"),
                "organisationNumber",
                HandlingFixture.organisation("2401"),
                "applicantName",
                "Kommun 2401",
                "title",
                "Kapacitet",
                "receivedAt",
                IN_TIME,
                "late",
                false,
                "admitted",
                true,
                "status",
                "RECEIVED"));
        expected.putAll(Map.of(
                "officers", 2,
                "score", 4.3f,
                "soughtAmount", 100000.0f,
                "amount", 100000.0f,
                "cumulated", 100000.0f,
                "aboveFrameLine", true,
                "criteria",
                        List.of(
                                Map.of("criterion", "need", "mean", 4.5f),
                                Map.of("criterion", "quality", "mean", 4.0f))));
        assertEquals(expected, ranking.path("rows[0]"));
    }

    @Test
    void theRowsAreASpreadsheetToo() {
        var example = Example.of(2032);
        Api.get(OFFICER, "/calls/" + example.call + "/ranking/rows?limit=2&page=2")
                .statusCode(200)
                .body("items.applicationId", contains(example.third, example.late))
                .body("_meta.totalRecords", equalTo(5));
        Api.as("revisor")
                .accept("text/csv")
                .get("/calls/" + example.call + "/ranking/rows")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(containsString("1;" + example.best));
    }

    @Test
    void aWhatIfMovesTheLineAndStoresNothing() {
        frame(2033, 300_000);
        var example = Example.of(2033);
        var path = "/calls/" + example.call + "/ranking";
        var before = Api.as(OFFICER).get(path).jsonPath().getMap("");
        Api.post(
                        OFFICER,
                        "/calls/" + example.call + "/what-ifs",
                        Map.of(
                                "amounts",
                                List.of(
                                        Map.of("applicationId", example.second, "amount", 90_000),
                                        Map.of("applicationId", example.late, "amount", "9999.5"))))
                .statusCode(200)
                .body("rows.applicationId", equalTo(example.order()))
                .body("rows.amount", contains(100000.0f, 90000.0f, 100000.5f, 9999.5f, 50000.0f))
                .body("rows.cumulated", contains(100000.0f, 190000.0f, 290000.5f, 300000.0f, 300000.0f))
                .body("rows.aboveFrameLine", equalTo(Arrays.asList(true, true, true, true, null)));
        assertEquals(before, Api.as(OFFICER).get(path).jsonPath().getMap(""));
    }

    @Test
    void aCutSharesTheFrameOrAnotherSumToTheOre() {
        frame(2034, 100_000);
        var example = Example.of(2034);
        var path = "/calls/" + example.call + "/pro-rata-cuts";
        Api.post(OFFICER, path, Map.of())
                .statusCode(200)
                .body("available", equalTo(100000.0f))
                .body("total", equalTo(100000.0f))
                .body("sought", equalTo(400000.5f))
                .body("shared", equalTo(100000.0f))
                .body("shares.applicationId", contains(example.best, example.second, example.third, example.unassessed))
                .body("shares.share", contains(24999.97f, 37499.95f, 25000.09f, 12499.99f));
        Api.post(OFFICER, path, Map.of("total", 1_000_000))
                .statusCode(200)
                .body("shared", equalTo(400000.5f))
                .body("shares.share", contains(100000.0f, 150000.0f, 100000.5f, 50000.0f));
    }

    @Test
    void aCutWithoutAFrameMustBeToldWhatToShare() {
        var example = Example.of(2035);
        var path = "/calls/" + example.call + "/pro-rata-cuts";
        Api.post(OFFICER, path, Map.of()).statusCode(422).body("errors.pointer", equalTo(List.of("/total")));
        Api.post(OFFICER, path, Map.of("total", "0.01")).statusCode(200).body("available", equalTo(null));
        Api.post(OFFICER, path, Map.of("total", "0.001")).statusCode(422).body("type", endsWith("/amount-not-in-ore"));
        Api.post(OFFICER, path, Map.of("total", -1)).statusCode(400);
    }

    @Test
    void aWhatIfAsksAboutWhatCanBeGranted() {
        var example = Example.of(2036);
        Api.post(
                        OFFICER,
                        "/calls/" + example.call + "/what-ifs",
                        Map.of(
                                "amounts",
                                List.of(
                                        Map.of("applicationId", UUID.randomUUID(), "amount", 1),
                                        Map.of("applicationId", example.best, "amount", "100000.01"),
                                        Map.of("applicationId", example.second, "amount", 1),
                                        Map.of("applicationId", example.second, "amount", 2))))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/amounts/0/applicationId", "/amounts/1/amount", "/amounts/3/applicationId"));
    }

    @ParameterizedTest
    @CsvSource({
        "handlaggare-25,    out-of-scope",
        "beslutsfattare-06, out-of-scope",
        "attestant-24-1,    forbidden",
        "kommun-2480,       forbidden",
        "lasare,            forbidden"
    })
    void onlyTheDecidingBoardWeighs(String caller, String problem) {
        var call = "/calls/" + HandlingFixture.call("SECTION_37", "24", 2037);
        Api.get(caller, call + "/ranking").statusCode(403).body("type", endsWith("/" + problem));
        Api.get(caller, call + "/ranking/rows").statusCode(403).body("type", endsWith("/" + problem));
        Api.post(caller, call + "/pro-rata-cuts", Map.of("total", 1))
                .statusCode(403)
                .body("type", endsWith("/" + problem));
        Api.post(
                        caller,
                        call + "/what-ifs",
                        Map.of("amounts", List.of(Map.of("applicationId", UUID.randomUUID(), "amount", 1))))
                .statusCode(403)
                .body("type", endsWith("/" + problem));
    }

    @Test
    void aCallThatIsNotThereIs404() {
        Api.get(OFFICER, "/calls/" + UUID.randomUUID() + "/ranking").statusCode(404);
    }
}
