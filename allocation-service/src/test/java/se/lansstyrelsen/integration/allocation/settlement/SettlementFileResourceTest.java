package se.lansstyrelsen.integration.allocation.settlement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class SettlementFileResourceTest {

    private static RequestSpecification as(String caller) {
        return given().basePath("/allocation/v1")
                .auth()
                .oauth2(EmbeddedStack.issuer().token(caller));
    }

    private static ValidatableResponse send(byte[] file) {
        return as("migrationsverket")
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/x-ndjson", ContentType.BINARY)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("application/x-ndjson")
                .body(file)
                .post("/settlement-files")
                .then();
    }

    private static ValidatableResponse send(String file) {
        return send(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String event(String id, String type, String data) {
        return "{\"specversion\":\"1.0\",\"id\":\"" + id
                + "\",\"source\":\"urn:test:file\",\"type\":\"se.migrationsverket.settlement." + type
                + "\",\"time\":\"2018-03-01T09:00:00Z\",\"data\":" + data + "}\n";
    }

    private static String decided(String id, String municipality, int persons) {
        return event(
                "d-" + id,
                "assignment-decided.v1",
                "{\"assignmentId\":\"" + id + "\",\"municipalityCode\":\"" + municipality
                        + "\",\"category\":\"QUOTA_REFUGEE\",\"persons\":" + persons
                        + ",\"decidedOn\":\"2018-03-01\",\"receiveBy\":\"2018-05-01\"}");
    }

    private static String received(String id, int persons) {
        return event(
                "r-" + id,
                "assignment-received.v1",
                "{\"assignmentId\":\"" + id + "\",\"persons\":" + persons + ",\"receivedOn\":\"2018-04-01\"}");
    }

    @Test
    void goodRowsAreKeptAndEachBadRowIsTold() {
        var tomorrow = LocalDate.now().plusDays(3);
        var file = decided("file-1", "2580", 4)
                + "{not json\n"
                + event(
                        "x1",
                        "assignment-decided.v1",
                        "{\"assignmentId\":\"file-x\",\"municipalityCode\":\"9999\",\"category\":\"CAT\",\"persons\":-1,\"decidedOn\":\""
                                + tomorrow + "\"}")
                + event("x2", "assignment-decided.v9", "{}")
                + event(
                        "x3",
                        "reception-registered.v1",
                        "{\"receptionId\":\"R\",\"municipalityCode\":\"2580\",\"category\":\"QUOTA_REFUGEE\",\"persons\":1,\"receivedOn\":\"2018-04-01\"}")
                + event(
                        "x4",
                        "assignment-cancelled.v1",
                        "{\"assignmentId\":\"file-1\",\"cancelledOn\":\"2018-04-01\",\"reason\":\"19121212-1212\"}")
                + received("file-1", 4)
                + decided("file-1", "2580", 4);
        var taken = send(file)
                .statusCode(202)
                .header("Location", containsString("/allocation/v1/settlement-files/"))
                .body("status", equalTo("COMPLETED"))
                .body("rowsRead", equalTo(8))
                .body("rowsAccepted", equalTo(2))
                .body("rowsDuplicate", equalTo(1))
                .body("rowsRejected", equalTo(5))
                .extract();
        var errors = as("migrationsverket")
                .get("/settlement-files/" + taken.path("id") + "/errors?limit=100")
                .then()
                .statusCode(200);
        errors.body("items.line", hasItems(2, 3, 4, 5, 6));
        errors.body(
                "items.findAll { it.line == 3 }.field",
                hasItems("municipalityCode", "category", "persons", "decidedOn"));
        errors.body(not(containsString("19121212")));
        as("migrationsverket")
                .accept("text/csv")
                .get("/settlement-files/" + taken.path("id") + "/errors")
                .then()
                .statusCode(200)
                .body(containsString("line;field;reason"));
    }

    @Test
    void aReceptionBeforeItsDecisionWaitsAndIsReleasedByIt() {
        var early = send(received("file-2", 2))
                .statusCode(202)
                .body("rowsWaiting", equalTo(1))
                .extract();
        send(decided("file-2", "2580", 2)).statusCode(202).body("rowsAccepted", equalTo(1));
        as("migrationsverket")
                .get("/settlement-files/" + early.path("id"))
                .then()
                .body("rowsWaiting", equalTo(0))
                .body("rowsAccepted", equalTo(1));
    }

    @Test
    void emptyFilesAndOtherEncodingsAreRefusedWhole() {
        send("").statusCode(400).body("type", equalTo("/allocation/v1/problems/empty-body"));
        send("\n\n  \n").statusCode(400).body("type", equalTo("/allocation/v1/problems/empty-body"));
        send(decided("file-3", "2580", 1).getBytes(StandardCharsets.UTF_16))
                .statusCode(400)
                .body("type", equalTo("/allocation/v1/problems/wrong-encoding"));
    }

    @Test
    void aRowInAnotherEncodingOrTooLongIsToldAndTheRestIsKept() {
        var latin = event(
                        "l",
                        "assignment-cancelled.v1",
                        "{\"assignmentId\":\"q\",\"cancelledOn\":\"2018-04-01\",\"reason\":\"återkallad\"}")
                .getBytes(StandardCharsets.ISO_8859_1);
        var longRow = ("{\"a\":\"" + "x".repeat(100_000) + "\"}\n").getBytes(StandardCharsets.UTF_8);
        var good = decided("file-4", "2580", 1).getBytes(StandardCharsets.UTF_8);
        var file = new byte[latin.length + longRow.length + good.length];
        System.arraycopy(latin, 0, file, 0, latin.length);
        System.arraycopy(longRow, 0, file, latin.length, longRow.length);
        System.arraycopy(good, 0, file, latin.length + longRow.length, good.length);
        send(file).statusCode(202).body("rowsRejected", equalTo(2)).body("rowsAccepted", equalTo(1));
    }

    @Test
    void onlyAPartnerSendsFiles() {
        as("handlaggare-25")
                .contentType("application/x-ndjson")
                .post("/settlement-files")
                .then()
                .statusCode(403);
    }
}
