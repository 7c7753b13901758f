package se.lansstyrelsen.integration.allocation.delivery;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.ChildrenFixture;
import se.lansstyrelsen.integration.allocation.Fixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.region.Regions;
import se.lansstyrelsen.integration.kit.text.Hashes;

/** Deliveries through the API; each test takes a year of its own. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class DeliveryResourceTest {

    private static final String MIGRATIONSVERKET = "migrationsverket";

    private static ValidatableResponse deliver(int year, String reason) {
        return Api.as("samordnare")
                .contentType("application/json")
                .body(reason == null ? Map.of("year", year) : Map.of("year", year, "incompleteReason", reason))
                .post("/quota-deliveries")
                .then();
    }

    /** Calendar, target and one county's quotas of a year. */
    private static void prepared(int year) {
        Api.as("samordnare")
                .contentType("application/json")
                .body(Map.of("year", year, "commonDate", "2026-11-15", "steps", List.of()))
                .post("/yearly-calendars")
                .then()
                .statusCode(201);
        Fixture.target(year, "2026-01-01", "25", 20).statusCode(201);
        Fixture.decide("25", year, "2026-11-10", List.of(Fixture.line("2580", null, 20, null)));
    }

    private static void reported(int year, String county) {
        Api.as("handlaggare-" + county)
                .contentType("application/json")
                .body(Map.of("countyCode", county, "reportedOn", "2026-11-12", "diaryNumber", "851-7-2026"))
                .post("/yearly-calendars/" + year + "/share-reports")
                .then()
                .statusCode(201);
    }

    @Test
    void whileCountiesAreMissingADeliveryNeedsAReasonAndShowsThem() {
        prepared(2065);
        reported(2065, "25");
        deliver(2065, null)
                .statusCode(409)
                .body("type", endsWith("/delivery-incomplete"))
                .body("detail", containsString("21 of 21 counties"))
                .body("errors.reason", hasItem(startsWith("county 25 has reported its children's shares, but")));
        deliver(2065, "Andelstalen registreras i morgon.")
                .statusCode(201)
                .body("missing.find { it.countyCode == '25' }.lacks", equalTo("SHARES_UNRECORDED"));
        ChildrenFixture.record(2065, "2065-01-01", ChildrenFixture.shares(2065, Map.of("2580", 20)))
                .statusCode(201);
        deliver(2065, " ").statusCode(409).body("detail", containsString("20 of 21 counties"));
        var first = deliver(2065, "Övriga län beslutar i december.")
                .statusCode(201)
                .body("missing", hasSize(20))
                .body("missing.find { it.countyCode == '01' }.lacks", equalTo("QUOTAS_AND_SHARES"))
                .body("missing.find { it.countyCode == '25' }", nullValue())
                .body("incompleteReason", equalTo("Övriga län beslutar i december."))
                .body("quotaSum", equalTo(20))
                .body("shareSum", equalTo(1000))
                .body("rows", equalTo(290))
                .body("replaces", notNullValue())
                .extract();
        var later = deliver(2065, "Samma skäl.")
                .statusCode(201)
                .body("replaces", equalTo(first.path("id")))
                .body("fileHash", equalTo(first.path("fileHash")))
                .extract();
        Api.as(MIGRATIONSVERKET)
                .get("/quota-deliveries?year=2065")
                .then()
                .body("items.id", hasSize(3))
                .body("items[0].id", equalTo(later.path("id")))
                .body("items[1].id", equalTo(first.path("id")));
        Api.as("samordnare")
                .accept("text/csv")
                .get("/quota-deliveries?year=2065")
                .then()
                .statusCode(200)
                .body(containsString(later.<String>path("id")));
    }

    @Test
    void theVeryBytesAreFetchedAndAcknowledgedOnceByTheirHash() {
        prepared(2066);
        var made = deliver(2066, "Prov.").statusCode(201).extract();
        var path = "/quota-deliveries/" + made.path("id");
        var file = Api.as(MIGRATIONSVERKET).get(path + "/file");
        String hash = made.path("fileHash");
        assertEquals(hash, Hashes.sha(file.asByteArray()));
        file.then()
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .header("Content-Disposition", equalTo("attachment; filename=\"kommuntal-2066.csv\""))
                .header(
                        "Repr-Digest",
                        equalTo("sha-256=:"
                                + Base64.getEncoder()
                                        .encodeToString(HexFormat.of().parseHex(hash)) + ":"));
        assertTrue(new String(file.asByteArray(), StandardCharsets.UTF_8)
                .contains("\r\n25;Norrbottens län;2580;Luleå;20;;2026-11-10;400-1234-2017\r\n"));

        receipt(MIGRATIONSVERKET, path, made.header("ETag"), "0".repeat(64))
                .statusCode(422)
                .body("type", endsWith("/receipt-differs"))
                .body("errors.pointer", contains("/fileHash"));
        receipt(MIGRATIONSVERKET, path, made.header("ETag"), "kort").statusCode(400);
        receipt("samordnare", path, made.header("ETag"), hash).statusCode(403);
        var acknowledged = receipt(MIGRATIONSVERKET, path, made.header("ETag"), hash)
                .statusCode(201)
                .body("receivedAt", notNullValue())
                .extract();
        receipt(MIGRATIONSVERKET, path, made.header("ETag"), hash).statusCode(412);
        receipt(MIGRATIONSVERKET, path, acknowledged.header("ETag"), hash)
                .statusCode(409)
                .body("type", endsWith("/illegal-state"));
        Api.as("revisor").get(path).then().statusCode(200).body("receivedAt", notNullValue());
    }

    private static ValidatableResponse receipt(String caller, String path, String tag, String hash) {
        return Fixture.move(caller, path + "/receipts", tag, Map.of("fileHash", hash));
    }

    @Test
    void whenEveryCountyHasDecidedAndReportedNoReasonIsNeeded() {
        prepared(2067);
        ChildrenFixture.record(2067, "2067-01-01", ChildrenFixture.shares(2067, Map.of("2580", 20)))
                .statusCode(201);
        for (var county : Regions.counties()) {
            if (!county.code().equals("25")) {
                Fixture.decide(county.code(), 2067, "2026-11-10", List.of());
            }
            reported(2067, county.code());
        }
        deliver(2067, null).statusCode(201).body("missing", hasSize(0)).body("incompleteReason", nullValue());
    }

    @Test
    void deliveriesMadeAtOnceReplaceEachOtherInARow() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> delivery =
                    () -> deliver(2068, "Samtidigt.").extract().statusCode();
            for (var answer : threads.invokeAll(List.of(delivery, delivery, delivery, delivery))) {
                assertEquals(201, answer.get());
            }
        } finally {
            threads.shutdown();
        }
        var replaced = new ArrayList<String>(Api.as("samordnare")
                .get("/quota-deliveries?year=2068")
                .then()
                .body("items", hasSize(4))
                .extract()
                .<List<String>>path("items.replaces"));
        assertTrue(replaced.remove(null));
        assertEquals(3, new TreeSet<>(replaced).size());
    }

    @Test
    void onlyTheCoordinatorDeliversAndReadersOutsideSeeNothing() {
        for (var caller : List.of("handlaggare-25", MIGRATIONSVERKET)) {
            Api.as(caller)
                    .contentType("application/json")
                    .body(Map.of("year", 2066))
                    .post("/quota-deliveries")
                    .then()
                    .statusCode(403);
        }
        for (var caller : List.of("lasare", "kommun-2580")) {
            Api.as(caller).get("/quota-deliveries").then().statusCode(403);
        }
        Api.as("samordnare")
                .get("/quota-deliveries/00000000-0000-7000-8000-000000000000/file")
                .then()
                .statusCode(404);
        deliver(2015, null).statusCode(400).body("errors.pointer", contains("/year"));
    }
}
