package se.lansstyrelsen.integration.allocation.fulfilment;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.ChildrenFixture;
import se.lansstyrelsen.integration.allocation.Fixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Children assigned in Västerbotten from 2016 to 2018. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class FulfilmentResourceTest {

    private static final String OFFICER = "handlaggare-24";
    private static final Map<String, Integer> FIRST_SHARES =
            ChildrenFixture.shares(2016, Map.of("2401", 10, "2480", 20));

    /** Recorded once; the same again is told to be a duplicate. */
    @BeforeEach
    void sharesAndChildren() {
        ChildrenFixture.record(2016, "2016-04-01", FIRST_SHARES);
        ChildrenFixture.record(2017, "2017-03-01", ChildrenFixture.shares(2017, Map.of("2401", 5, "2480", 25)));
        ChildrenFixture.record(2018, "2018-01-01", ChildrenFixture.shares(2018, Map.of("2401", 5, "2480", 25)));
        Fixture.send(
                        ChildrenFixture.assigned("fulfil-1", "2401", 3, "2016-05-01", "EQUALISING"),
                        ChildrenFixture.assigned("fulfil-2", "2480", 5, "2016-06-01", "KIN"),
                        ChildrenFixture.assigned("fulfil-3", "2482", 2, "2016-07-01", "OTHER"),
                        ChildrenFixture.assigned("fulfil-4", "2401", 1, "2017-03-01", "EQUALISING"),
                        Fixture.cancelled("fulfil-4", "2017-04-01"),
                        ChildrenFixture.assigned("fulfil-5", "2480", 4, "2018-02-01", "EQUALISING"),
                        ChildrenFixture.assigned("fulfil-6", "2480", 2, "2018-09-01", "EQUALISING"))
                .statusCode(202);
    }

    private static Map<String, Object> standing(String municipality, String asOf) {
        return Api.as(OFFICER)
                .get("/unaccompanied-fulfilments?municipality=" + municipality + "&asOf=" + asOf)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("items[0]");
    }

    private static void assertStanding(
            String municipality, String asOf, double assigned, double expected, Double fulfilment) {
        var standing = standing(municipality, asOf);
        assertEquals(assigned, ((Number) standing.get("assigned")).doubleValue(), 0.00001, standing::toString);
        assertEquals(expected, ((Number) standing.get("expected")).doubleValue(), 0.00001, standing::toString);
        var shown = (Number) standing.get("fulfilment");
        assertEquals(fulfilment == null, shown == null, standing::toString);
        if (fulfilment != null) {
            assertEquals(fulfilment, shown.doubleValue(), 0.0001, standing::toString);
        }
    }

    @Test
    void assignedIsDividedByTheShareOfAllChildrenAssigned() {
        assertStanding("2401", "2016-12-31", 3, 0.1, 30.0);
        assertStanding("2482", "2016-05-31", 0, 0.003 * FIRST_SHARES.get("2482"), 0.0);
    }

    @Test
    void assignmentsToKinAreAnExceptionThatDoesNotCountAsAssigned() {
        assertStanding("2480", "2016-12-31", 0, 0.2, 0.0);
    }

    @Test
    void theYearsAddUpAndAreNeverReset() {
        assertStanding("2401", "2017-03-15", 4, 0.105, 38.0952);
    }

    @Test
    void aCancellationTakesItBackAlsoInWhatIsExpected() {
        assertStanding("2401", "2017-04-01", 3, 0.1, 30.0);
    }

    @Test
    void nothingIsExpectedBeforeTheFirstChild() {
        assertStanding("2401", "2016-04-30", 0, 0, null);
    }

    @Test
    void childrenOfAJointReceptionAreCountedWhereTheAgreementSays() {
        assertStanding("2480", "2018-12-31", 6, 0.35, 17.1429);
        var body = Map.of(
                "hostMunicipality", "2480",
                "validFrom", "2018-01-01",
                "validTo", "2018-12-31",
                "diaryNumber", "851-1-2018",
                "parties",
                        List.of(
                                Map.of("municipalityCode", "2401", "parts", 1),
                                Map.of("municipalityCode", "2403", "parts", 2)));
        var recorded = Api.as(OFFICER)
                .contentType("application/json")
                .body(body)
                .post("/joint-receptions")
                .then()
                .statusCode(201)
                .extract();
        var path = "/joint-receptions/" + recorded.path("id");
        assertStanding("2480", "2018-12-31", 6, 0.35, 17.1429);
        for (var party : List.of("2401", "2403", "2480")) {
            Api.as("kommun-" + party)
                    .contentType("application/json")
                    .body(Map.of("municipalityCode", party))
                    .post(path + "/consents")
                    .then()
                    .statusCode(201);
        }
        assertStanding("2480", "2018-12-31", 0, 0.35, 0.0);
        assertStanding("2401", "2018-12-31", 5, 0.13, 38.4615);
        assertEquals(2.6667f, standing("2403", "2018-08-31").get("assigned"), "two thirds of four children");
        var tag = Api.as(OFFICER).get(path).header("ETag");
        Fixture.move(OFFICER, path + "/endings", tag, Map.of("endedOn", "2018-06-30"))
                .statusCode(201);
        assertStanding("2480", "2018-12-31", 2, 0.35, 5.7143);
        var again = Api.as(OFFICER).get(path).header("ETag");
        Fixture.move(OFFICER, path + "/endings", again, Map.of("endedOn", "2018-07-31"))
                .statusCode(422)
                .body("type", endsWith("/joint-reception-invalid"));
    }

    @Test
    void theTurnIsWhatANaiveLoopComesToAndEachIsToldWhyInSwedish() {
        var assigned = new TreeMap<String, Integer>();
        var expected = new TreeMap<String, Long>();
        FIRST_SHARES.forEach((code, promille) -> {
            assigned.put(code, code.equals("2401") ? 3 : code.equals("2482") ? 2 : 0);
            expected.put(code, 10L * promille);
        });
        var turns = Api.as("kommun-2480")
                .get("/unaccompanied-shares/next?asOf=2016-12-31&count=100")
                .then()
                .statusCode(200)
                .body("rule", containsString("0 promille står aldrig på tur"))
                .body("turns[0].position", equalTo(1))
                .body("turns[0].standing.municipalityCode", equalTo("2480"))
                .body("turns[0].equals", equalTo(287))
                .body(
                        "turns[0].reason",
                        equalTo("Umeå kommun står på tur: 0 barn har anvisats mot 0,2000 enligt andelstalen, en"
                                + " måluppfyllelse på 0. Lika låga är 287 till av 290 kommuner; störst andelstal (20 promille)"
                                + " och därefter lägst kommunkod går före."))
                .body("turns[1].reason", containsString("som nummer 2, när de före har räknats med"))
                .extract()
                .jsonPath()
                .getList("turns.standing.municipalityCode", String.class);
        assertEquals(new NaiveTurns(FIRST_SHARES, assigned, expected).next(100), turns);
    }

    @Test
    void oneIsAskedForUnlessMoreAreNeverMoreThanAHundredAndNobodyIsNextWithoutShares() {
        Api.as(OFFICER).get("/unaccompanied-shares/next?asOf=2016-12-31").then().body("turns", hasSize(1));
        Api.as(OFFICER)
                .get("/unaccompanied-shares/next?asOf=2016-12-31&count=101")
                .then()
                .statusCode(400);
        Api.as(OFFICER)
                .get("/unaccompanied-shares/next?asOf=2016-02-01")
                .then()
                .statusCode(200)
                .body("turns", hasSize(0));
    }

    @Test
    void aSpreadsheetGetsEveryMunicipalityAndReadersOutsideGetNothing() {
        var csv = Api.as("migrationsverket")
                .accept("text/csv")
                .get("/unaccompanied-fulfilments?asOf=2016-12-31")
                .then()
                .statusCode(200)
                .body(startsWith("\uFEFFmunicipalityCode;promille;assigned;expected;fulfilment"))
                .extract()
                .asString();
        assertTrue(csv.contains("2401;10;3.0000;0.1000;30.0000"), csv);
        assertEquals(291, csv.lines().count());
        for (var path : List.of("/unaccompanied-fulfilments", "/unaccompanied-shares/next")) {
            Api.as("lasare").get(path).then().statusCode(403);
        }
    }
}
