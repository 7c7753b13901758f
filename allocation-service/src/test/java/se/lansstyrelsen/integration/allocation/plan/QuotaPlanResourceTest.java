package se.lansstyrelsen.integration.allocation.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.Fixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Halland's plan through the API; each test takes a year of its own. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class QuotaPlanResourceTest {

    private static final String OFFICER = "handlaggare-13";
    private static final String DECIDER = "beslutsfattare-13";

    private static List<Map<String, Object>> halmstad(Integer model, Integer decided, String reason) {
        return List.of(Fixture.line("1380", model, decided, reason));
    }

    @Test
    void aPlanGoesFromDraftToDecisionAndIsReplacedByALaterOne() {
        Fixture.target(2031, "2026-01-01", "13", 50).statusCode(201);
        var opened = Fixture.open("13", 2031, halmstad(50, 50, null))
                .statusCode(201)
                .header("Location", containsString("/allocation/v1/quota-plans/"))
                .extract();
        var path = "/quota-plans/" + opened.path("id");
        var consulted = Fixture.move(
                        OFFICER,
                        path + "/consultations",
                        opened.header("ETag"),
                        Map.of("closesOn", Fixture.today().toString()))
                .statusCode(201)
                .body("status", equalTo("CONSULTATION"))
                .extract();
        var comment = Api.as("kommun-1380")
                .contentType("application/json")
                .body(Map.of("municipalityCode", "1380", "text", "Kommunen godtar talet."))
                .post(path + "/comments")
                .then()
                .statusCode(201)
                .extract();
        Api.as(OFFICER).get(path + "/comments").then().body("items.text", contains("Kommunen godtar talet."));
        Api.as(OFFICER).get(path + "/comments/" + comment.path("id")).then().statusCode(200);
        var proposed = Fixture.move(OFFICER, path + "/proposals", consulted.header("ETag"), null)
                .statusCode(201)
                .extract();
        var returned = Fixture.move(
                        DECIDER, path + "/returns", proposed.header("ETag"), Map.of("reason", "Höj Halmstads tal."))
                .statusCode(201)
                .body("status", equalTo("CONSULTATION"))
                .extract();
        var changed = Api.as(OFFICER)
                .header("If-Match", returned.header("ETag"))
                .contentType("application/json")
                .body(Fixture.plan("13", 2031, halmstad(50, 55, "Kommunen erbjuder fler platser.")))
                .put(path)
                .then()
                .statusCode(200)
                .body("decidedSum", equalTo(55))
                .extract();
        var again = Fixture.move(OFFICER, path + "/proposals", changed.header("ETag"), null)
                .statusCode(201)
                .extract();
        Fixture.move(
                        DECIDER,
                        path + "/decisions",
                        again.header("ETag"),
                        Fixture.decision(Fixture.today().toString()))
                .statusCode(201)
                .body("status", equalTo("DECIDED"))
                .body("countyQuota", equalTo(50));
        Api.as("lasare")
                .get("/quota-deviations?year=2031")
                .then()
                .body("items.countyCode", contains("13"))
                .body("items[0].deviated", equalTo(true))
                .body("items[0].deviations[0].difference", equalTo(5))
                .body("items[0].deviations[0].reason", equalTo("Kommunen erbjuder fler platser."));

        var later = Fixture.decide("13", 2031, Fixture.today().toString(), halmstad(50, 50, null));
        Api.as(OFFICER)
                .get(path)
                .then()
                .body("status", equalTo("REPLACED"))
                .body("replacedBy", equalTo(later.substring("/quota-plans/".length())));
        Api.as(OFFICER)
                .get("/quota-plans?county=13&year=2031&status=DECIDED")
                .then()
                .body("items", hasSize(1))
                .body("items[0].decidedSum", equalTo(50))
                .body("items[0].lines.find { it.municipalityCode == '1381' }.decidedQuota", nullValue());
        Api.as(OFFICER).get("/quota-deviations?year=2031").then().body("items[0].deviated", equalTo(false));
    }

    @Test
    void aReaderWhoRevalidatesAPlanSeesAnotherCountyQuota() {
        var opened =
                Fixture.open("13", 2040, halmstad(50, 50, null)).statusCode(201).extract();
        var path = "/quota-plans/" + opened.path("id");
        var without = Api.as(OFFICER).get(path).then().body("countyQuota", nullValue());
        Fixture.target(2040, "2026-01-01", "13", 50).statusCode(201);
        var with = Api.as(OFFICER)
                .get(path)
                .then()
                .body("countyQuota", equalTo(50))
                .extract();
        assertNotEquals(without.extract().header("ETag"), with.header("ETag"));
        Fixture.move(OFFICER, path + "/consultations", with.header("ETag"), Map.of("closesOn", "2026-01-01"))
                .statusCode(201);
    }

    @Test
    void aPlanIsNotReplacedByOneDecidedOnAnEarlierDay() {
        Fixture.target(2039, "2026-01-01", "13", 5).statusCode(201);
        Fixture.decide("13", 2039, "2026-11-10", halmstad(5, 5, null));
        var opened = Fixture.open("13", 2039, halmstad(5, 6, "Fler platser")).extract();
        var path = "/quota-plans/" + opened.path("id");
        var tag = Fixture.move(
                        OFFICER, path + "/consultations", opened.header("ETag"), Map.of("closesOn", "2026-11-01"))
                .extract()
                .header("ETag");
        tag = Fixture.move(OFFICER, path + "/proposals", tag, null).extract().header("ETag");
        Fixture.move(DECIDER, path + "/decisions", tag, Fixture.decision("2026-11-09"))
                .statusCode(422)
                .body("type", endsWith("/before-the-former-decision"));
        Fixture.move(DECIDER, path + "/decisions", tag, Fixture.decision("2026-11-10"))
                .statusCode(201);
        Api.as("lasare")
                .get("/quota-plans?county=13&year=2039&status=DECIDED")
                .then()
                .body("items.decidedSum", contains(6));
    }

    @Test
    void theFirstDraftOfAYearIsTheOnlyOpenOne() {
        Fixture.open("13", 2032, halmstad(null, null, null)).statusCode(201);
        Fixture.open("13", 2032, halmstad(null, null, null))
                .statusCode(409)
                .body("type", endsWith("/plan-already-open"));
    }

    @Test
    void everyFaultyLineIsToldAtOnce() {
        Fixture.open(
                        "13",
                        2033,
                        List.of(
                                Fixture.line("1380", 10, 12, null),
                                Fixture.line("1480", 10, 10, null),
                                Fixture.line("1380", 10, 10, null)))
                .statusCode(422)
                .body("type", endsWith("/lines-invalid"))
                .body(
                        "errors.pointer",
                        hasItems("/lines/0/deviationReason", "/lines/1/municipalityCode", "/lines/2/municipalityCode"));
        Fixture.open("13", 2033, halmstad(-1, 100_001, null))
                .statusCode(400)
                .body("errors.pointer", hasItems("/lines/0/modelQuota", "/lines/0/decidedQuota"));
        Fixture.open("99", 2033, List.of()).statusCode(422).body("type", endsWith("/unknown-code"));
    }

    @Test
    void aWriteNeedsTheVersionItChanges() {
        var opened =
                Fixture.open("13", 2034, halmstad(10, 10, null)).statusCode(201).extract();
        var path = "/quota-plans/" + opened.path("id");
        var body = Fixture.plan("13", 2034, halmstad(10, 10, null));
        Api.as(OFFICER)
                .contentType("application/json")
                .body(body)
                .put(path)
                .then()
                .statusCode(428);
        Api.as(OFFICER)
                .header("If-Match", "\"77\"")
                .contentType("application/json")
                .body(body)
                .put(path)
                .then()
                .statusCode(412);
        Api.as(OFFICER)
                .header("If-Match", opened.header("ETag"))
                .contentType("application/json")
                .body(Fixture.plan("12", 2035, List.of()))
                .put(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/countyCode", "/year"));
        Fixture.move(OFFICER, path + "/proposals", opened.header("ETag"), null)
                .statusCode(409)
                .body("type", endsWith("/illegal-state"));
    }

    @Test
    void aDecisionNeedsACountyQuotaAndReachesIt() {
        var lines = halmstad(null, 9, null);
        var opened = Fixture.open("13", 2036, lines).extract();
        var path = "/quota-plans/" + opened.path("id");
        var day = Map.of("closesOn", "2026-11-01");
        var tag = Fixture.move(OFFICER, path + "/consultations", opened.header("ETag"), day)
                .extract()
                .header("ETag");
        tag = Fixture.move(OFFICER, path + "/proposals", tag, null).extract().header("ETag");
        Fixture.move(DECIDER, path + "/decisions", tag, Fixture.decision("2026-11-02"))
                .statusCode(409)
                .body("type", endsWith("/no-national-target"));
        Fixture.target(2036, "2026-01-01", "13", 12).statusCode(201);
        Fixture.move(DECIDER, path + "/decisions", tag, Fixture.decision("2026-11-02"))
                .statusCode(422)
                .body("detail", containsString("3 below the county quota of 12"));
        Fixture.move(
                        DECIDER,
                        path + "/decisions",
                        tag,
                        Fixture.decision(Fixture.today().plusDays(2).toString()))
                .statusCode(422)
                .body("type", endsWith("/date-in-the-future"));
    }

    @Test
    void draftsStayWithTheCountyBoard() {
        var draft =
                Fixture.open("13", 2037, halmstad(1, 1, null)).statusCode(201).extract();
        var path = "/quota-plans/" + draft.path("id");
        for (var outsider : List.of("lasare", "kommun-1380", "handlaggare-12", "migrationsverket")) {
            Api.as(outsider).get(path).then().statusCode(404);
            Api.as(outsider).get("/quota-plans?year=2037").then().body("items", hasSize(0));
        }
        Api.as("revisor").get(path).then().statusCode(200).header("ETag", notNullValue());
        Fixture.move("handlaggare-12", path + "/consultations", draft.header("ETag"), Map.of("closesOn", "2026-01-01"))
                .statusCode(403)
                .body("type", endsWith("/out-of-scope"));
    }

    @Test
    void onlyTheMunicipalityItselfSpeaksForIt() {
        var opened = Fixture.open("13", 2038, halmstad(1, 1, null)).extract();
        var path = "/quota-plans/" + opened.path("id");
        Fixture.move(OFFICER, path + "/consultations", opened.header("ETag"), Map.of("closesOn", "2026-11-01"))
                .statusCode(201);
        var comment = Map.of("municipalityCode", "1380", "text", "Vi svarar för er.");
        Api.as("kommun-1381")
                .contentType("application/json")
                .body(comment)
                .post(path + "/comments")
                .then()
                .statusCode(403);
        Api.as("kommun-1380")
                .contentType("application/json")
                .body(comment)
                .post(path + "/comments")
                .then()
                .statusCode(409)
                .body("type", endsWith("/consultation-closed"));
    }
}
