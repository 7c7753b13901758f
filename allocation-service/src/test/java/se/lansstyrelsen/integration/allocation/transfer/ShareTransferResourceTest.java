package se.lansstyrelsen.integration.allocation.transfer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lansstyrelsen.integration.allocation.transfer.TransferFixture.OFFICER;
import static se.lansstyrelsen.integration.allocation.transfer.TransferFixture.agreed;
import static se.lansstyrelsen.integration.allocation.transfer.TransferFixture.confirm;
import static se.lansstyrelsen.integration.allocation.transfer.TransferFixture.consent;
import static se.lansstyrelsen.integration.allocation.transfer.TransferFixture.register;
import static se.lansstyrelsen.integration.allocation.transfer.TransferFixture.share;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.ChildrenFixture;
import se.lansstyrelsen.integration.allocation.Fixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Transfers of children's shares through the API; each test takes a year of its own. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class ShareTransferResourceTest {

    private static final String PATH = "/share-transfers";

    private static int standing(int year, String municipality) {
        return Api.as("lasare")
                .get("/unaccompanied-shares?year=" + year + "&municipality=" + municipality)
                .then()
                .extract()
                .<Integer>path("items[0].standing");
    }

    private static int countySum(int year) {
        return Api.as("lasare")
                .get("/unaccompanied-shares?year=" + year + "&county=24&limit=100")
                .then()
                .extract()
                .jsonPath()
                .getList("items.standing", Integer.class)
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Test
    void aShareMovesWithinTheCountyDownToNothingAndTheSumStays() {
        ChildrenFixture.record(2054, "2054-01-01", ChildrenFixture.shares(2054, Map.of("2401", 3, "2480", 12)))
                .statusCode(201);
        var before = countySum(2054);
        var transfer = agreed(PATH, share(2054, "2401", "2480", 3));
        Api.as("kommun-2401")
                .get(transfer)
                .then()
                .body("promille", equalTo(3))
                .body("persons", nullValue())
                .body("childrenConcerned", equalTo(true))
                .body("bestInterestsOfTheChild", equalTo("Barnen får bo nära sina skolor."));
        confirm(transfer).statusCode(201).body("quotaPlanId", nullValue());
        Api.as("lasare")
                .get("/unaccompanied-shares?year=2054&municipality=2480")
                .then()
                .body("items.beforeTransfers", contains(12))
                .body("items.moved", contains(3))
                .body("items.standing", contains(15));
        assertEquals(0, standing(2054, "2401"));
        assertEquals(before, countySum(2054));
        register(OFFICER, PATH, share(2054, "2401", "2480", 1))
                .statusCode(422)
                .body("type", endsWith("/more-than-the-giver-has"))
                .body("detail", containsString("holds 0 promille"));
    }

    @Test
    void sharesConcernChildrenWhoseBestInterestsAreConsideredAlways() {
        var silent = new HashMap<>(share(2054, "2401", "2480", 1));
        for (var text : List.of("", " ")) {
            silent.put("bestInterestsOfTheChild", text);
            register(OFFICER, PATH, silent)
                    .statusCode(400)
                    .body("errors.pointer", contains("/bestInterestsOfTheChild"));
        }
        silent.remove("bestInterestsOfTheChild");
        register(OFFICER, PATH, silent).statusCode(400).body("errors.pointer", contains("/bestInterestsOfTheChild"));
    }

    @Test
    void aTransferIsForOneYearOnly() {
        for (var year : List.of(2055, 2056)) {
            ChildrenFixture.record(year, year + "-01-01", ChildrenFixture.shares(year, Map.of("2401", 3)))
                    .statusCode(201);
        }
        confirm(agreed(PATH, share(2055, "2401", "2480", 2))).statusCode(201);
        assertEquals(1, standing(2055, "2401"));
        assertEquals(3, standing(2056, "2401"));
    }

    @Test
    void sharesAreTransferredFromTwoThousandNineteenWithinTheCountyAndOnceTheyAreRecorded() {
        register(OFFICER, PATH, share(2018, "2401", "2480", 1))
                .statusCode(422)
                .body("errors.pointer", contains("/year"));
        register(OFFICER, PATH, share(2057, "2401", "2580", 1))
                .statusCode(422)
                .body("type", endsWith("/transfer-across-counties"))
                .body("detail", containsString("of the same county, from 2019-01-01"));
        register(OFFICER, PATH, share(2057, "2401", "2480", 1)).statusCode(409).body("type", endsWith("/no-shares"));
    }

    @Test
    void twoAgreementsOnTheSamePromilleCannotBothBeConfirmed() {
        ChildrenFixture.record(2058, "2058-01-01", ChildrenFixture.shares(2058, Map.of("2401", 3)))
                .statusCode(201);
        var first = agreed(PATH, share(2058, "2401", "2480", 2));
        var second = agreed(PATH, share(2058, "2401", "2403", 2));
        confirm(first).statusCode(201);
        confirm(second).statusCode(422).body("type", endsWith("/more-than-the-giver-has"));
        var third = register("kommun-2401", PATH, share(2058, "2401", "2480", 1))
                .statusCode(201)
                .extract()
                .<String>path("id");
        consent(PATH + "/" + third, "2401").statusCode(201);
        Fixture.move("kommun-2401", PATH + "/" + third + "/withdrawals", "\"0-1\"", null)
                .statusCode(201);
        confirm(PATH + "/" + third).statusCode(409).body("type", endsWith("/illegal-state"));
        assertEquals(1, standing(2058, "2401"));
    }
}
