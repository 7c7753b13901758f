package se.lansstyrelsen.integration.allocation.reconciliation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.Fixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.quality.Spreadsheets;

/** Gotland 2022 against a published table. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class ReconciliationResourceTest {

    private static final String HEADER = "Län,Kommun,Länskod,Kommunkod,Tal,Mottagna\n";
    private static boolean loaded;

    @BeforeEach
    void gotlandHasItsQuota() {
        if (loaded) {
            return;
        }
        loaded = true;
        Fixture.target(2022, "2022-01-01", "09", 20).statusCode(201);
        Fixture.decide("09", 2022, "2021-11-10", List.of(Fixture.line("0980", 20, 20, null)));
        Fixture.send(
                        Fixture.decided("gotland", "0980", 15, "2022-02-01"),
                        Fixture.received("gotland", 15, "2022-03-01"))
                .statusCode(202)
                .body("rowsAccepted", equalTo(2));
    }

    private static ValidatableResponse reconcile(String table) {
        return Api.as("samordnare")
                .contentType("text/csv")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post("/reconciliations?year=2022")
                .then();
    }

    @Test
    void theSameFiguresShowNoDifference() {
        reconcile(HEADER + "Gotlands län,Gotland,09,0980,20,15\n")
                .statusCode(201)
                .body("differences", equalTo(0));
        reconcile("\uFEFF" + HEADER.replace(',', ';') + "Gotlands län;Gotland;9;980;20;15\n")
                .statusCode(201)
                .body("differences", equalTo(0));
    }

    @Test
    void everyDifferenceIsToldWithItsSourceRow() {
        var made = reconcile(HEADER + "Gotlands län,Gotland,09,0980,22,14\nOkänt län,Okänd,99,9999,1,1\n")
                .statusCode(201)
                .body("differences", equalTo(2))
                .extract();
        Api.as("samordnare")
                .get("/reconciliations/" + made.path("id") + "/lines?differing=true")
                .then()
                .body("items.outcome", contains("DIFFERENT", "UNKNOWN_MUNICIPALITY"))
                .body("items[0].ourQuota", equalTo(20))
                .body("items[0].theirQuota", equalTo(22))
                .body("items[0].quotaDifference", equalTo(2))
                .body("items[0].receivedDifference", equalTo(-1))
                .body("items.sourceRow", contains(2, 3));
        reconcile(HEADER + "Okänt län,Okänd,99,9999,1,1\n").body("differences", equalTo(2));
        Api.as("samordnare")
                .get("/reconciliations?year=2022")
                .then()
                .body("items.id", hasItem(made.<String>path("id")));
    }

    @Test
    void aWorkbookAndAHiddenValueAreHeldAgainstOursToo() {
        Api.as("samordnare")
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .body(Spreadsheets.of(
                        "Titel\n" + HEADER.replace(',', ';') + "GOTLANDS LÄN;GOTLAND;9;980;20;15\nTotalt;;;;20;15\n"))
                .post("/reconciliations?year=2022")
                .then()
                .statusCode(201)
                .body("rowsRead", equalTo(1))
                .body("differences", equalTo(0));
        reconcile(HEADER + "Gotlands län,Gotland,09,0980,20,<6\n").body("differences", equalTo(1));
    }

    @Test
    void aMunicipalityThatStandsTwiceIsToldOnce() {
        var made = reconcile(HEADER + "Gotlands län,Gotland,09,0980,20,15\nGotlands län,Gotland,09,0980,20,15\n")
                .statusCode(201)
                .body("differences", equalTo(1))
                .extract();
        Api.as("revisor")
                .get("/reconciliations/" + made.path("id") + "/lines?limit=1&page=2")
                .then()
                .body("_meta.totalRecords", equalTo(2))
                .body("items.outcome", contains("REPEATED"));
    }

    @Test
    void aTableThatCannotBeReadSaysWhy() {
        reconcile("").statusCode(400).body("type", endsWith("/empty-body"));
        reconcile(HEADER).statusCode(400).body("type", endsWith("/empty-body"));
        reconcile("Kommun,Antal\nGotland,1\n").statusCode(400).body("detail", containsString("Kommunkod"));
        reconcile(HEADER + "Gotlands län,Gotland,09,0980,tjugo,-1\nGotlands län,Gotland\n")
                .statusCode(422)
                .body("errors.pointer", contains("/2/Tal", "/2/Mottagna", "/3"));
        Api.as("samordnare")
                .contentType("text/csv")
                .body(HEADER.getBytes(StandardCharsets.ISO_8859_1))
                .post("/reconciliations?year=2022")
                .then()
                .statusCode(400)
                .body("type", endsWith("/wrong-encoding"));
        Api.as("samordnare")
                .contentType("application/pdf")
                .body(new byte[] {1})
                .post("/reconciliations?year=2022")
                .then()
                .statusCode(415);
    }
}
