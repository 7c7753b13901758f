package se.lansstyrelsen.integration.allocation.published;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.quality.Spreadsheets;

/** The published tables of 2018, each with every trap, imported for years of their own. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class PublishedTableResourceTest {

    private static final List<String> RECEPTION_TRAPS = List.of(
            "SHAPE",
            "BYTE_ORDER_MARK",
            "TITLE_ROW",
            "MULTI_LINE_HEADER",
            "THOUSANDS_SPACE",
            "NOT_STATED",
            "HIDDEN_VALUE",
            "BLANK_MAY_BE_HIDDEN",
            "COUNTY_CARRIED_DOWN",
            "SUBTOTAL_ROW",
            "TOTAL_ROW",
            "SUM_DIFFERS",
            "NOTE_ROW",
            "UPPER_CASE_NAME",
            "NAME_VARIANT",
            "MISSING_MUNICIPALITY");

    @Test
    void theReceptionTableIsImportedWithEachTrapNamed() {
        var made = PublishedFiles.send("samordnare", 2043, PublishedLayout.RECEPTION, PublishedFiles.reception())
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString("/allocation/v1/published-tables/"))
                .body("layout", equalTo("RECEPTION"))
                .body("year", equalTo(2043))
                .body("rowsRead", equalTo(288))
                .body("municipalities", equalTo(288))
                .body("missingMunicipalities", contains("2403", "2425"))
                .body("traps.trap", equalTo(RECEPTION_TRAPS))
                .extract();
        var path = "/published-tables/" + made.path("id");
        assertEquals(
                made.jsonPath().getMap(""),
                Api.as("revisor").get(path).jsonPath().getMap(""));
        traps(path, "SUM_DIFFERS")
                .body("items", hasSize(1))
                .body("items[0].column", equalTo("Totalt"))
                .body("items[0].told", containsString("for county 13"));
        traps(path, "NAME_VARIANT")
                .body("items.told", hasItem("The municipality is not spelt as officially; read as Malung-Sälen."));
        rows(path, "1060")
                .body("_meta.totalRecords", equalTo(12))
                .body(
                        "items.figure",
                        contains(
                                "quotaRefugee",
                                "quotaRefugeeUnaccompanied",
                                "accommodationCentre",
                                "accommodationCentreUnaccompanied",
                                "ownHousing",
                                "ownHousingUnaccompanied",
                                "other",
                                "otherUnaccompanied",
                                "family",
                                "familyUnaccompanied",
                                "total",
                                "totalUnaccompanied"))
                .body("items.value", contains(0, 0, null, null, 30, 0, 11, null, 50, 0, 93, null))
                .body(
                        "items.hidden",
                        contains(false, false, true, true, false, false, false, true, false, false, false, true));
        rows(path, "2422").body("items[9].value", nullValue()).body("items[9].hidden", equalTo(false));
        rows(path, "0180").body("items[2].value", equalTo(1148)).body("items[2].municipality", equalTo("Stockholm"));
        rows(path, "2403").body("items", hasSize(0));
    }

    @Test
    void theQuotaTableIsImportedWithItsCommasCountyRowsAndLostZeros() {
        var made = PublishedFiles.send("handlaggare-12", 2043, PublishedLayout.QUOTA, PublishedFiles.quota())
                .statusCode(201)
                .body("municipalities", equalTo(267))
                .body("missingMunicipalities", hasSize(23))
                .body(
                        "traps.trap",
                        contains(
                                "SHAPE",
                                "TITLE_ROW",
                                "MULTI_LINE_HEADER",
                                "THOUSANDS_SPACE",
                                "COUNTY_ROW",
                                "TOTAL_ROW",
                                "LEADING_ZERO_LOST",
                                "MISSING_MUNICIPALITY"))
                .extract();
        assertEquals(Map.of("quota", 15_200, "received", 14_588), sums("/published-tables/" + made.path("id")));
    }

    @Test
    void aWorkbookSaysTheSameAsTheCsvItWasMadeOf() {
        var workbook = Spreadsheets.of(PublishedFiles.reception());
        var sheet = PublishedFiles.send("samordnare", 2044, PublishedLayout.RECEPTION, PublishedFile.XLSX, workbook)
                .statusCode(201)
                .body("municipalities", equalTo(288))
                .body(
                        "traps.trap",
                        equalTo(RECEPTION_TRAPS.stream()
                                .filter(trap -> !trap.equals("BYTE_ORDER_MARK"))
                                .toList()))
                .extract();
        var csv = PublishedFiles.send("samordnare", 2044, PublishedLayout.RECEPTION, PublishedFiles.reception())
                .statusCode(201)
                .extract();
        assertEquals(sums("/published-tables/" + csv.path("id")), sums("/published-tables/" + sheet.path("id")));
        Api.as("kommun-1280")
                .get("/published-tables?year=2044&layout=RECEPTION")
                .then()
                .statusCode(200)
                .body("_meta.totalRecords", equalTo(2))
                .body("items.id", contains(csv.path("id"), sheet.<String>path("id")));
        Api.as("kommun-1280")
                .get("/published-tables?year=2044&layout=QUOTA")
                .then()
                .body("items", hasSize(0));
        Api.as("kommun-1280").accept("text/csv").get("/published-tables").then().body(containsString("fileHash"));
    }

    /** The sum of each figure over the whole table, by its CSV. */
    private static Map<String, Integer> sums(String path) {
        var csv = Api.as("revisor")
                .accept("text/csv")
                .get(path + "/rows")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try (var rows = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv.substring(1)))) {
            return rows.stream()
                    .filter(row -> !row.get("value").isEmpty())
                    .collect(Collectors.groupingBy(
                            row -> row.get("figure"),
                            Collectors.summingInt(row -> Integer.parseInt(row.get("value")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theSameBytesAgainAreRefusedAndTheEarlierImportIsNamed() {
        var made = PublishedFiles.send("samordnare", 2045, PublishedLayout.QUOTA, PublishedFiles.quota())
                .statusCode(201)
                .extract();
        PublishedFiles.send("handlaggare-12", 2045, PublishedLayout.QUOTA, PublishedFiles.quota())
                .statusCode(409)
                .body("type", equalTo("/allocation/v1/problems/table-already-imported"))
                .body("detail", containsString(made.path("id")));
        PublishedFiles.send("samordnare", 2046, PublishedLayout.QUOTA, PublishedFiles.quota())
                .statusCode(201);
    }

    @Test
    void ofTheSameBytesSentTwiceAtOnceOneIsImported() {
        var file = PublishedFiles.quota() + "\n";
        var statuses = IntStream.range(0, 4)
                .parallel()
                .mapToObj(one -> PublishedFiles.send("samordnare", 2047, PublishedLayout.QUOTA, file)
                        .extract()
                        .statusCode())
                .sorted()
                .toList();
        assertEquals(List.of(201, 409, 409, 409), statuses);
    }

    @Test
    void aFaultyRequestIsToldAndLeavesNothing() {
        refused(400, "invalid-parameter", "/published-tables?layout=QUOTA", PublishedFiles.quota());
        refused(400, "invalid-parameter", "/published-tables?year=2048", PublishedFiles.quota());
        refused(400, "invalid-parameter", "/published-tables?year=2048&layout=OTHER", PublishedFiles.quota());
        refused(400, "empty-body", "/published-tables?year=2048&layout=QUOTA", "");
        refused(400, "invalid-body", "/published-tables?year=2048&layout=RECEPTION", PublishedFiles.quota());
        refused(
                422,
                "personal-number",
                "/published-tables?year=2048&layout=QUOTA",
                PublishedFiles.quota() + "19121212-1212\n");
        refused(
                413,
                "body-too-large",
                "/published-tables?year=2048&layout=QUOTA",
                PublishedFiles.quota() + "Kalmar län,Kalmar,8,880,1,1\n".repeat(6000));
        refused(413, "body-too-large", "/published-tables?year=2048&layout=QUOTA", "x".repeat(11_000_000));
        Api.as("samordnare").get("/published-tables?year=2048").then().body("items", hasSize(0));
    }

    private static void refused(int status, String slug, String path, String file) {
        Api.as("samordnare")
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then()
                .statusCode(status)
                .body("type", equalTo("/allocation/v1/problems/" + slug));
    }

    @Test
    void onlyOfficersAndTheCoordinatorImportAndNobodyOutsideReads() {
        for (var caller : List.of("lasare", "kommun-1280", "revisor", "beslutsfattare-12", "migrationsverket")) {
            PublishedFiles.send(caller, 2048, PublishedLayout.QUOTA, PublishedFiles.quota())
                    .statusCode(403);
        }
        Api.as("lasare").get("/published-tables").then().statusCode(403);
        Api.as("revisor")
                .get("/published-tables/00000000-0000-7000-8000-000000000000/rows")
                .then()
                .statusCode(404);
        PublishedFiles.send("samordnare", 2048, PublishedLayout.QUOTA, "application/pdf", new byte[] {1})
                .statusCode(415);
    }

    private static ValidatableResponse traps(String path, String trap) {
        return Api.as("kommun-1280").get(path + "/traps?trap=" + trap).then().statusCode(200);
    }

    private static ValidatableResponse rows(String path, String municipality) {
        return Api.as("kommun-1280")
                .get(path + "/rows?municipality=" + municipality)
                .then()
                .statusCode(200);
    }
}
