package se.lansstyrelsen.integration.allocation.settlement;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.Fixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class SettlementFileResourceTest {

    private static String decided(String id, String municipality, int persons) {
        return Fixture.decided(id, municipality, persons, "2018-03-01");
    }

    private static String received(String id, int persons) {
        return Fixture.received(id, persons, "2018-04-01");
    }

    @Test
    void goodRowsAreKeptAndEachBadRowIsTold() {
        var tomorrow = Fixture.today().plusDays(3);
        var file = decided("file-1", "2580", 4)
                + "{not json\n"
                + Fixture.event(
                        "x1",
                        "assignment-decided.v1",
                        "{\"assignmentId\":\"file-x\",\"municipalityCode\":\"9999\",\"category\":\"CAT\",\"persons\":-1,\"decidedOn\":\""
                                + tomorrow + "\"}")
                + Fixture.event("x2", "assignment-decided.v9", "{}")
                + Fixture.event(
                        "x3",
                        "reception-registered.v1",
                        "{\"receptionId\":\"R\",\"municipalityCode\":\"2580\",\"category\":\"QUOTA_REFUGEE\",\"persons\":1,\"receivedOn\":\"2018-04-01\"}")
                + Fixture.event(
                        "x4",
                        "assignment-cancelled.v1",
                        "{\"assignmentId\":\"file-1\",\"cancelledOn\":\"2018-04-01\",\"reason\":\"19121212-1212\"}")
                + received("file-1", 4)
                + decided("file-1", "2580", 4);
        var taken = Fixture.send(file)
                .statusCode(202)
                .header("Location", containsString("/allocation/v1/settlement-files/"))
                .body("status", equalTo("COMPLETED"))
                .body("rowsRead", equalTo(8))
                .body("rowsAccepted", equalTo(2))
                .body("rowsDuplicate", equalTo(1))
                .body("rowsRejected", equalTo(5))
                .extract();
        var errors = Api.as("migrationsverket")
                .get("/settlement-files/" + taken.path("id") + "/errors?limit=100")
                .then()
                .statusCode(200);
        errors.body("items.line", hasItems(2, 3, 4, 5, 6));
        errors.body(
                "items.findAll { it.line == 3 }.field",
                hasItems("municipalityCode", "category", "persons", "decidedOn"));
        errors.body(not(containsString("19121212")));
        Api.as("migrationsverket")
                .accept("text/csv")
                .get("/settlement-files/" + taken.path("id") + "/errors")
                .then()
                .statusCode(200)
                .body(containsString("line;field;reason"));
    }

    @Test
    void aReceptionBeforeItsDecisionWaitsAndIsReleasedByIt() {
        var early = Fixture.send(received("file-2", 2))
                .statusCode(202)
                .body("rowsWaiting", equalTo(1))
                .extract();
        Fixture.send(decided("file-2", "2580", 2)).statusCode(202).body("rowsAccepted", equalTo(1));
        Api.as("migrationsverket")
                .get("/settlement-files/" + early.path("id"))
                .then()
                .body("rowsWaiting", equalTo(0))
                .body("rowsAccepted", equalTo(1));
    }

    @Test
    void emptyFilesAndOtherEncodingsAreRefusedWhole() {
        Fixture.send("").statusCode(400).body("type", equalTo("/allocation/v1/problems/empty-body"));
        Fixture.send("\n\n  \n").statusCode(400).body("type", equalTo("/allocation/v1/problems/empty-body"));
        Fixture.send(decided("file-3", "2580", 1).getBytes(StandardCharsets.UTF_16))
                .statusCode(400)
                .body("type", equalTo("/allocation/v1/problems/wrong-encoding"));
    }

    @Test
    void aRowInAnotherEncodingOrTooLongIsToldAndTheRestIsKept() {
        var latin = Fixture.event(
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
        Fixture.send(file).statusCode(202).body("rowsRejected", equalTo(2)).body("rowsAccepted", equalTo(1));
    }

    @Test
    void onlyAPartnerSendsFiles() {
        Api.as("handlaggare-25")
                .contentType("application/x-ndjson")
                .post("/settlement-files")
                .then()
                .statusCode(403);
    }
}
