package se.lansstyrelsen.integration.allocation.progress;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;

/** Blekinge 2021 from plan to outcome, as each kind of reader sees it. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class ProgressResourceTest {

    private static final String YEAR = "year=2021";
    private static boolean loaded;

    private static RequestSpecification as(String caller) {
        return given().basePath("/allocation/v1")
                .auth()
                .oauth2(EmbeddedStack.issuer().token(caller));
    }

    @BeforeEach
    void aCountyWithQuotasAndReceptions() {
        if (loaded) {
            return;
        }
        loaded = true;
        var quotas = List.of(
                        "01", "03", "04", "05", "06", "07", "08", "09", "10", "12", "13", "14", "17", "18", "19", "20",
                        "21", "22", "23", "24", "25")
                .stream()
                .map(code -> Map.of("countyCode", code, "quota", code.equals("10") ? 40 : 0))
                .toList();
        as("samordnare")
                .contentType("application/json")
                .body(Map.of(
                        "year",
                        2021,
                        "total",
                        40,
                        "legalBasis",
                        "test",
                        "validFrom",
                        "2021-01-01",
                        "countyQuotas",
                        quotas))
                .post("/national-targets")
                .then()
                .statusCode(201);
        var plan = as("handlaggare-10")
                .contentType("application/json")
                .body(Map.of(
                        "countyCode",
                        "10",
                        "year",
                        2021,
                        "lines",
                        List.of(
                                Map.of("municipalityCode", "1060", "decidedQuota", 10),
                                Map.of("municipalityCode", "1080", "decidedQuota", 20),
                                Map.of("municipalityCode", "1081", "decidedQuota", 0),
                                Map.of("municipalityCode", "1082", "decidedQuota", 10))))
                .post("/quota-plans")
                .then()
                .statusCode(201)
                .extract();
        var path = "/quota-plans/" + plan.path("id");
        var tag = plan.header("ETag");
        tag = as("handlaggare-10")
                .contentType("application/json")
                .header("If-Match", tag)
                .body(Map.of("closesOn", "2020-11-01"))
                .post(path + "/consultations")
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        tag = as("handlaggare-10")
                .header("If-Match", tag)
                .post(path + "/proposals")
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        as("beslutsfattare-10")
                .contentType("application/json")
                .header("If-Match", tag)
                .body(Map.of("diaryNumber", "1-2020", "decidedOn", "2020-11-10", "rapporteur", "Test"))
                .post(path + "/decisions")
                .then()
                .statusCode(201);
        send("1060", 3, "2021-02-03", "2021-03-03");
        send("1080", 12, "2021-02-03", "2021-03-15");
        send("1082", 14, "2021-05-03", "2022-01-20");
    }

    private static void send(String municipality, int persons, String decidedOn, String receivedOn) {
        var source = "\"specversion\":\"1.0\",\"source\":\"urn:test:progress\",\"time\":\"2021-06-01T00:00:00Z\"";
        var id = "progress-" + municipality;
        var file = "{" + source + ",\"id\":\"d" + id
                + "\",\"type\":\"se.migrationsverket.settlement.assignment-decided.v1\",\"data\":{\"assignmentId\":\""
                + id
                + "\",\"municipalityCode\":\"" + municipality + "\",\"category\":\"ACCOMMODATION_CENTRE\",\"persons\":"
                + persons + ",\"decidedOn\":\"" + decidedOn + "\"}}\n"
                + "{" + source + ",\"id\":\"r" + id
                + "\",\"type\":\"se.migrationsverket.settlement.assignment-received.v1\",\"data\":{\"assignmentId\":\""
                + id
                + "\",\"persons\":" + persons + ",\"receivedOn\":\"" + receivedOn + "\"}}\n";
        as("migrationsverket")
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)))
                .contentType("application/x-ndjson")
                .body(file)
                .post("/settlement-files")
                .then()
                .statusCode(202)
                .body("rowsAccepted", equalTo(2));
    }

    @Test
    void anOfficerSeesEveryFigure() {
        as("handlaggare-10")
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
        as("handlaggare-10")
                .get("/municipality-quotas?" + YEAR + "&municipality=1082&asOf=2022-01-19")
                .then()
                .body("items[0].received", equalTo(0))
                .body("items[0].assigned", equalTo(14));
        as("handlaggare-10")
                .get("/municipality-quotas?" + YEAR + "&municipality=1082&asOf=2022-01-20")
                .then()
                .body("items[0].received", equalTo(14));
    }

    @Test
    void countyAndNationAreTheSums() {
        as("handlaggare-10")
                .get("/county-progress?" + YEAR + "&county=10")
                .then()
                .body("items[0].countyQuota", equalTo(40))
                .body("items[0].quota", equalTo(40))
                .body("items[0].received", equalTo(29))
                .body("items[0].remaining", equalTo(11))
                .body("items[0].fulfilment", equalTo(0.725f));
        as("revisor")
                .get("/national-progress?" + YEAR)
                .then()
                .body("nationalTarget", equalTo(40))
                .body("received", equalTo(29));
    }

    @Test
    void whatWasKnownBeforeTheRecordsCameIsNothing() {
        as("revisor")
                .get("/municipality-quotas?" + YEAR + "&municipality=1080&knownAt=2021-01-01T00:00:00Z")
                .then()
                .body("items[0].received", equalTo(0))
                .body("items[0].quota", nullValue());
        as("revisor")
                .get("/municipality-quotas?" + YEAR + "&municipality=1080&knownAt=2100-01-01T00:00:00Z")
                .then()
                .body("items[0].received", equalTo(12));
    }

    @Test
    void aReaderOutsideSeesSmallCountsWithheldWhicheverWayTheyAsk() {
        for (var query : List.of("&county=10", "", "&municipality=1060")) {
            var rows = as("lasare")
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
        var county = as("lasare")
                .get("/municipality-quotas?" + YEAR + "&county=10")
                .then()
                .extract();
        List<Integer> shown = county.path("items.findAll { !it.suppressed }.received");
        int hidden =
                county.<List<Object>>path("items.findAll { it.suppressed }").size();
        assertTrue(hidden >= 2, "one hidden cell could be had by subtraction");
        Integer sum = as("lasare")
                .get("/county-progress?" + YEAR + "&county=10")
                .then()
                .extract()
                .path("items[0].received");
        var rest = sum - shown.stream().mapToInt(Integer::intValue).sum();
        assertTrue(rest > 10, "what is hidden together is too much to tell apart, but was " + rest);
        var csv = as("lasare")
                .accept("text/csv")
                .get("/municipality-quotas?" + YEAR + "&municipality=1060")
                .then()
                .extract()
                .asString();
        assertTrue(csv.lines().skip(1).findFirst().orElseThrow().startsWith("1060;2021;;10;;;"), csv);
    }

    @Test
    void aReaderOutsideGetsTheLatestMonthsEndWhateverDayTheyName() {
        var onDay = as("lasare")
                .get("/county-progress?" + YEAR + "&county=10&asOf=2021-03-14")
                .then()
                .extract()
                .path("items[0]");
        var monthEnd = as("lasare")
                .get("/county-progress?" + YEAR + "&county=10&asOf=2021-02-28")
                .then()
                .extract()
                .path("items[0]");
        assertEquals(monthEnd, onDay);
    }

    @Test
    void questionsThatCannotBeAnsweredSayWhich() {
        as("lasare").get("/municipality-quotas").then().statusCode(400).body("errors.pointer", hasItem("year"));
        as("lasare").get("/municipality-quotas?year=1900").then().statusCode(400);
        as("lasare")
                .get("/municipality-quotas?" + YEAR + "&county=02")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("county"));
        as("lasare")
                .get("/municipality-quotas?" + YEAR + "&county=10&municipality=0114")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("municipality"));
        as("lasare")
                .get("/municipality-quotas?" + YEAR + "&asOf=9999-99-99")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("asOf"));
        as("lasare")
                .get("/municipality-quotas?" + YEAR + "&sort=name")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("sort"));
    }
}
