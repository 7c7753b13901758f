package se.lansstyrelsen.integration.allocation.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.Fixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Blekinge 2021 from plan to outcome, as each kind of reader sees it. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class ProgressResourceTest {

    private static final String YEAR = "year=2021";
    private static boolean loaded;

    @BeforeEach
    void aCountyWithQuotasAndReceptions() {
        if (loaded) {
            return;
        }
        loaded = true;
        Fixture.target(2021, "2021-01-01", "10", 40).statusCode(201);
        Fixture.decide(
                "10",
                2021,
                "2020-11-10",
                List.of(
                        Fixture.line("1060", null, 10, null),
                        Fixture.line("1080", null, 20, null),
                        Fixture.line("1081", null, 0, null),
                        Fixture.line("1082", null, 10, null)));
        receive("1060", 3, "2021-02-03", "2021-03-03");
        receive("1080", 12, "2021-02-03", "2021-03-15");
        receive("1082", 14, "2021-05-03", "2022-01-20");
    }

    private static void receive(String municipality, int persons, String decidedOn, String receivedOn) {
        var id = "progress-" + municipality;
        Fixture.send(Fixture.decided(id, municipality, persons, decidedOn), Fixture.received(id, persons, receivedOn))
                .statusCode(202)
                .body("rowsAccepted", equalTo(2));
    }

    @Test
    void anOfficerSeesEveryFigure() {
        Api.as("handlaggare-10")
                .get("/municipality-quotas?" + YEAR + "&county=10&sort=fulfilment")
                .then()
                .statusCode(200)
                .body("items.municipalityCode", contains("1060", "1080", "1082", "1081", "1083"))
                .body("items.find { it.municipalityCode == '1060' }.received", equalTo(3))
                .body("items.find { it.municipalityCode == '1060' }.fulfilment", equalTo(0.3f))
                .body("items.find { it.municipalityCode == '1082' }.remaining", equalTo(-4))
                .body("items.find { it.municipalityCode == '1082' }.overAssigned", equalTo(4))
                .body("items.find { it.municipalityCode == '1081' }.fulfilment", nullValue())
                .body("items.find { it.municipalityCode == '1083' }.quota", nullValue());
    }

    @Test
    void aReceptionInJanuaryLowersLastYearsRemainderFromThatDay() {
        Api.as("handlaggare-10")
                .get("/municipality-quotas?" + YEAR + "&municipality=1082&asOf=2022-01-19")
                .then()
                .body("items[0].received", equalTo(0))
                .body("items[0].assigned", equalTo(14));
        Api.as("handlaggare-10")
                .get("/municipality-quotas?" + YEAR + "&municipality=1082&asOf=2022-01-20")
                .then()
                .body("items[0].received", equalTo(14));
    }

    @Test
    void countyAndNationAreTheSums() {
        Api.as("handlaggare-10")
                .get("/county-progress?" + YEAR + "&county=10")
                .then()
                .body("items[0].countyQuota", equalTo(40))
                .body("items[0].quota", equalTo(40))
                .body("items[0].received", equalTo(29))
                .body("items[0].remaining", equalTo(11))
                .body("items[0].fulfilment", equalTo(0.725f));
        Api.as("revisor")
                .get("/national-progress?" + YEAR)
                .then()
                .body("nationalTarget", equalTo(40))
                .body("received", equalTo(29));
    }

    @Test
    void whatWasKnownBeforeTheRecordsCameIsNothing() {
        Api.as("revisor")
                .get("/municipality-quotas?" + YEAR + "&municipality=1080&knownAt=2021-01-01T00:00:00Z")
                .then()
                .body("items[0].received", equalTo(0))
                .body("items[0].quota", nullValue());
        Api.as("revisor")
                .get("/municipality-quotas?" + YEAR + "&municipality=1080&knownAt=2100-01-01T00:00:00Z")
                .then()
                .body("items[0].received", equalTo(12));
    }

    @Test
    void aReaderOutsideSeesSmallCountsWithheldWhicheverWayTheyAsk() {
        for (var query : List.of("&county=10", "", "&municipality=1060")) {
            var rows = Api.as("lasare")
                    .get("/municipality-quotas?" + YEAR + "&limit=100" + query + (query.isEmpty() ? "&page=2" : ""))
                    .then()
                    .statusCode(200);
            if (query.equals("&municipality=1060")) {
                rows.body("items[0].suppressed", equalTo(true))
                        .body("items[0].received", nullValue())
                        .body("items[0].assigned", nullValue())
                        .body("items[0].remaining", nullValue())
                        .body("items[0].fulfilment", nullValue())
                        .body("items[0].quota", equalTo(10));
            }
        }
        var county = Api.as("lasare")
                .get("/municipality-quotas?" + YEAR + "&county=10")
                .then()
                .extract();
        List<Integer> shown = county.path("items.findAll { !it.suppressed }.received");
        int hidden =
                county.<List<Object>>path("items.findAll { it.suppressed }").size();
        assertTrue(hidden >= 2, "one hidden cell could be had by subtraction");
        Integer sum = Api.as("lasare")
                .get("/county-progress?" + YEAR + "&county=10")
                .then()
                .extract()
                .path("items[0].received");
        var rest = sum - shown.stream().mapToInt(Integer::intValue).sum();
        assertTrue(rest > 10, "what is hidden together is too much to tell apart, but was " + rest);
        var csv = Api.as("lasare")
                .accept("text/csv")
                .get("/municipality-quotas?" + YEAR + "&municipality=1060")
                .then()
                .extract()
                .asString();
        assertTrue(csv.lines().skip(1).findFirst().orElseThrow().startsWith("1060;2021;;10;;;"), csv);
    }

    @Test
    void aReaderOutsideGetsTheLatestMonthsEndWhateverDayTheyName() {
        var onDay = Api.as("lasare")
                .get("/county-progress?" + YEAR + "&county=10&asOf=2021-03-14")
                .then()
                .extract()
                .path("items[0]");
        var monthEnd = Api.as("lasare")
                .get("/county-progress?" + YEAR + "&county=10&asOf=2021-02-28")
                .then()
                .extract()
                .path("items[0]");
        assertEquals(monthEnd, onDay);
    }

    @Test
    void questionsThatCannotBeAnsweredSayWhich() {
        Api.as("lasare").get("/municipality-quotas").then().statusCode(400).body("errors.pointer", hasItem("year"));
        Api.as("lasare").get("/municipality-quotas?year=1900").then().statusCode(400);
        Api.as("lasare")
                .get("/municipality-quotas?" + YEAR + "&county=02")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("county"));
        Api.as("lasare")
                .get("/municipality-quotas?" + YEAR + "&county=10&municipality=0114")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("municipality"));
        Api.as("lasare")
                .get("/municipality-quotas?" + YEAR + "&asOf=9999-99-99")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("asOf"));
        Api.as("lasare")
                .get("/municipality-quotas?" + YEAR + "&sort=name")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("sort"));
    }
}
