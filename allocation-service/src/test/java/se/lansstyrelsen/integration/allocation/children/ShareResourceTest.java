package se.lansstyrelsen.integration.allocation.children;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.ChildrenFixture;
import se.lansstyrelsen.integration.allocation.Move;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Children's shares through the API; each test takes a year of its own. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class ShareResourceTest {

    @Inject
    StandingShares standing;

    @Inject
    ShareLedger ledger;

    @Test
    void aLaterVersionStandsFromItsFirstDayAndNothingIsOverwritten() {
        var first = ChildrenFixture.record(2050, "2050-01-01", ChildrenFixture.shares(2050, Map.of("2401", 1)))
                .statusCode(201)
                .header("Location", containsString("/allocation/v1/unaccompanied-share-versions/"))
                .body("shares", hasSize(290))
                .extract();
        var between = Instant.now().toString();
        ChildrenFixture.record(2050, "2050-03-01", ChildrenFixture.shares(2050, Map.of("2401", 7)))
                .statusCode(201);
        Api.as("lasare")
                .get("/unaccompanied-shares?year=2050&county=24&asOf=2050-02-28")
                .then()
                .statusCode(200)
                .body("items", hasSize(15))
                .body("items[0].municipalityCode", equalTo("2401"))
                .body("items[0].beforeTransfers", equalTo(1));
        Api.as("lasare")
                .get("/unaccompanied-shares?year=2050&municipality=2401&asOf=2050-03-01")
                .then()
                .body("items.standing", contains(7));
        Api.as("lasare")
                .get("/unaccompanied-shares?year=2050&municipality=2401&asOf=2050-03-01&knownAt=" + between)
                .then()
                .body("items.standing", contains(1));
        Api.as("lasare")
                .get("/unaccompanied-shares?year=2050&asOf=2049-12-31")
                .then()
                .body("items", hasSize(0));
        Api.as("lasare")
                .get("/unaccompanied-share-versions/" + first.path("id"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("source", equalTo("Test 2050-01-01"));
        Api.as("lasare")
                .get("/unaccompanied-share-versions?year=2050")
                .then()
                .body("items.validFrom", contains("2050-03-01", "2050-01-01"));
    }

    @Test
    void aSpreadsheetGetsTheWholeList() {
        ChildrenFixture.record(2051, "2051-01-01", ChildrenFixture.shares(2051, Map.of()))
                .statusCode(201);
        var rows = Api.as("lasare")
                .accept("text/csv")
                .get("/unaccompanied-shares?year=2051")
                .then()
                .statusCode(200)
                .body(startsWith("\uFEFFmunicipalityCode;year;beforeTransfers;moved;standing;"))
                .extract()
                .asString();
        assertEquals(291, rows.lines().count());
    }

    @Test
    void everyMunicipalityOfTheYearStandsOnceWithAtLeastOnePromilleAndTheSumIsAThousand() {
        var shares = ChildrenFixture.shares(2052, Map.of("2401", 0));
        shares.remove("2403");
        shares.put("9999", 3);
        ChildrenFixture.record(2052, "2053-01-01", shares)
                .statusCode(422)
                .body("type", endsWith("/shares-invalid"))
                .body("errors.pointer", hasItems("/shares", "/validFrom"))
                .body(
                        "errors.reason",
                        hasItems(
                                "lacks 2403",
                                "must be at least 1 before transfers",
                                "is not one of those the list is about",
                                "cannot be after the year it is about"));
        var tooMany = ChildrenFixture.shares(2052, Map.of());
        tooMany.merge("0114", 1, Integer::sum);
        ChildrenFixture.record(2052, "2052-01-01", tooMany)
                .statusCode(422)
                .body("errors.reason", contains("sum to 1001 promille, which is not 1000"));
        Api.as("lasare").get("/unaccompanied-shares?year=2052").then().body("items", hasSize(0));
    }

    @Test
    void theSameSharesAreRecordedOnceAndOnlyByTheCoordinator() {
        var shares = ChildrenFixture.shares(2052, Map.of("2404", 2));
        ChildrenFixture.record("handlaggare-24", 2052, "2052-01-01", shares)
                .statusCode(403)
                .body("type", endsWith("/forbidden"));
        ChildrenFixture.record(2052, "2052-02-01", shares).statusCode(201);
        ChildrenFixture.record(2052, "2052-02-01", shares)
                .statusCode(409)
                .body("type", endsWith("/shares-already-recorded"));
    }

    @Test
    void aLaterVersionCoversWhatHasBeenGivenAway() {
        ChildrenFixture.record(2053, "2053-01-01", ChildrenFixture.shares(2053, Map.of("2401", 5)))
                .statusCode(201);
        var move = new Move(2053, "2401", "2480", 4);
        QuarkusTransaction.requiringNew().run(() -> ledger.carryOut(move, LocalDate.of(2053, 2, 1), UUID.randomUUID()));
        ChildrenFixture.record(2053, "2053-07-01", ChildrenFixture.shares(2053, Map.of("2401", 3)))
                .statusCode(422)
                .body("errors.reason", hasItem("is 1 less than it has given away by transfers"));
        ChildrenFixture.record(2053, "2053-07-01", ChildrenFixture.shares(2053, Map.of("2401", 4)))
                .statusCode(201);
        var shares = standing.of(2053, LocalDate.of(2053, 7, 1), Instant.now());
        assertEquals(0, shares.get("2401"));
        assertEquals(1000, shares.values().stream().mapToInt(Integer::intValue).sum());
        assertTrue(standing.of(2053, LocalDate.of(2052, 12, 31), Instant.now()).isEmpty());
    }
}
