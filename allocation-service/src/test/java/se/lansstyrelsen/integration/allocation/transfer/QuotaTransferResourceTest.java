package se.lansstyrelsen.integration.allocation.transfer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static se.lansstyrelsen.integration.allocation.transfer.TransferFixture.DECIDER;
import static se.lansstyrelsen.integration.allocation.transfer.TransferFixture.OFFICER;
import static se.lansstyrelsen.integration.allocation.transfer.TransferFixture.TODAY;
import static se.lansstyrelsen.integration.allocation.transfer.TransferFixture.agreed;
import static se.lansstyrelsen.integration.allocation.transfer.TransferFixture.confirm;
import static se.lansstyrelsen.integration.allocation.transfer.TransferFixture.consent;
import static se.lansstyrelsen.integration.allocation.transfer.TransferFixture.decidedPlan;
import static se.lansstyrelsen.integration.allocation.transfer.TransferFixture.quota;
import static se.lansstyrelsen.integration.allocation.transfer.TransferFixture.register;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.Fixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Transfers of quota through the API; each test takes a year of its own. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class QuotaTransferResourceTest {

    private static final String PATH = "/quota-transfers";

    @Test
    void aConfirmedTransferMakesANewPlanWithTheSameSum() {
        decidedPlan(2054);
        var body = quota(2054, "2401", "2480", 4);
        body.put("childrenConcerned", true);
        body.put("bestInterestsOfTheChild", "Syskonen går kvar i samma skola.");
        var registered = register("kommun-2401", PATH, body)
                .statusCode(201)
                .header("Location", containsString("/allocation/v1/quota-transfers/"))
                .body("status", equalTo("REGISTERED"))
                .body("countyCode", equalTo("24"))
                .body("persons", equalTo(4))
                .body("promille", nullValue())
                .extract();
        var transfer = PATH + "/" + registered.path("id");
        var consent = consent(transfer, "2401")
                .statusCode(201)
                .body("matter", equalTo("QUOTA_TRANSFER"))
                .extract();
        Api.as("kommun-2401").get("/consents/" + consent.path("id")).then().statusCode(200);
        Api.as("kommun-2480").get("/consents/" + consent.path("id")).then().statusCode(403);
        confirm(transfer)
                .statusCode(409)
                .body("type", endsWith("/consent-missing"))
                .body("detail", containsString("2480"));
        consent(transfer, "2480").statusCode(201);
        Api.as("kommun-2480")
                .get(transfer)
                .then()
                .header("ETag", not(equalTo(registered.header("ETag"))))
                .body("consents.municipalityCode", contains("2401", "2480"));
        var plan = confirm(transfer)
                .statusCode(201)
                .body("status", equalTo("CONFIRMED"))
                .body("bestInterestsOfTheChild", equalTo("Syskonen går kvar i samma skola."))
                .extract()
                .<String>path("quotaPlanId");
        Api.as("lasare")
                .get("/quota-plans/" + plan)
                .then()
                .body("status", equalTo("DECIDED"))
                .body("decidedSum", equalTo(30))
                .body("lines.find { it.municipalityCode == '2401' }.decidedQuota", equalTo(6))
                .body("lines.find { it.municipalityCode == '2480' }.decidedQuota", equalTo(24))
                .body(
                        "lines.find { it.municipalityCode == '2480' }.deviationReason",
                        equalTo("Överenskommelse mellan 2401 och 2480 om 4 personer (dnr 400-1234-2017)."));
        Api.as("lasare")
                .get("/quota-plans?county=24&year=2054&status=REPLACED")
                .then()
                .body("items.replacedBy", contains(plan));
        Api.as("lasare")
                .get("/municipality-quotas?year=2054&municipality=2401")
                .then()
                .body("items.quota", contains(6));
        Fixture.move(
                        OFFICER,
                        transfer + "/withdrawals",
                        Api.as(OFFICER).get(transfer).header("ETag"),
                        null)
                .statusCode(409)
                .body("type", endsWith("/illegal-state"));
    }

    @Test
    void theTextOnTheBestInterestsOfTheChildStaysOutOfTheEvents() {
        var body = quota(2055, "2401", "2480", 1);
        body.put("childrenConcerned", true);
        register(OFFICER, PATH, body).statusCode(422).body("errors.pointer", contains("/bestInterestsOfTheChild"));
        decidedPlan(2055);
        body.put("bestInterestsOfTheChild", "Ett ord som inte får spridas: kantarell.");
        var id = register(OFFICER, PATH, body).statusCode(201).extract().<String>path("id");
        var told = Api.as("revisor")
                .get("/events?after=0&limit=100")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        org.junit.jupiter.api.Assertions.assertFalse(told.contains("kantarell"));
        Fixture.move("kommun-2480", PATH + "/" + id + "/withdrawals", "\"0-0\"", null)
                .statusCode(201)
                .body("status", equalTo("WITHDRAWN"));
        consent(PATH + "/" + id, "2401").statusCode(409).body("type", endsWith("/illegal-state"));
    }

    @Test
    void aTransferRestsOnADecidedPlanAndOnWhatTheGiverHas() {
        register(OFFICER, PATH, quota(2056, "2401", "2480", 1))
                .statusCode(409)
                .body("type", endsWith("/no-decided-plan"));
        decidedPlan(2056);
        register(OFFICER, PATH, quota(2056, "2401", "2480", 11))
                .statusCode(422)
                .body("type", endsWith("/more-than-the-giver-has"))
                .body("detail", containsString("a quota of 10 persons in 2056, not 11"));
        register(OFFICER, PATH, quota(2056, "2403", "2480", 1))
                .statusCode(422)
                .body("type", endsWith("/more-than-the-giver-has"));
        var all = agreed(PATH, quota(2056, "2401", "2403", 10));
        confirm(all).statusCode(201);
        confirm(DECIDER, agreed(PATH, quota(2056, "2480", "2401", 1)), "2026-01-01")
                .statusCode(422)
                .body("type", endsWith("/before-the-former-decision"));
    }

    @Test
    void anOpenPlanDoesNotUndoATransferConfirmedSinceItWasWritten() {
        decidedPlan(2053);
        var opened = Fixture.open(
                        "24",
                        2053,
                        List.of(
                                Fixture.line("2401", 10, 10, null),
                                Fixture.line("2480", 20, 21, "Fler bostäder i Umeå.")))
                .statusCode(201)
                .extract();
        var path = "/quota-plans/" + opened.path("id");
        var tag = Fixture.move(OFFICER, path + "/consultations", opened.header("ETag"), Map.of("closesOn", TODAY))
                .statusCode(201)
                .extract()
                .header("ETag");
        tag = Fixture.move(OFFICER, path + "/proposals", tag, null)
                .statusCode(201)
                .extract()
                .header("ETag");
        var transfer = agreed(PATH, quota(2053, "2401", "2480", 4));
        var revised = confirm(transfer).statusCode(201).extract().<String>path("quotaPlanId");
        Fixture.move(DECIDER, path + "/decisions", tag, Fixture.decision(TODAY))
                .statusCode(409)
                .body("type", endsWith("/decided-plan-changed"))
                .body("detail", containsString(revised));
        tag = Fixture.move(DECIDER, path + "/returns", tag, Map.of("reason", "Ta in omfördelningen."))
                .statusCode(201)
                .body("basedOn", not(equalTo(revised)))
                .extract()
                .header("ETag");
        Fixture.move(OFFICER, path + "/proposals", tag, null)
                .statusCode(409)
                .body("type", endsWith("/decided-plan-changed"));
        var lines = List.of(
                Fixture.line("2401", 10, 6, "Överenskommelse med Umeå."),
                Fixture.line("2480", 20, 25, "Fler bostäder i Umeå, och överenskommelse med Nordmaling."));
        tag = Fixture.put(OFFICER, path, tag, Fixture.plan("24", 2053, lines))
                .statusCode(200)
                .body("basedOn", equalTo(revised))
                .extract()
                .header("ETag");
        tag = Fixture.move(OFFICER, path + "/proposals", tag, null)
                .statusCode(201)
                .extract()
                .header("ETag");
        Fixture.move(DECIDER, path + "/decisions", tag, Fixture.decision(TODAY)).statusCode(201);
        Api.as("lasare")
                .get("/municipality-quotas?year=2053&municipality=2401")
                .then()
                .body("items.quota", contains(6));
    }

    @Test
    void aLongReasonThatATransferHasAddedToIsTakenBackWhole() {
        Fixture.target(2052, "2052-01-01", "24", 30).statusCode(201);
        Fixture.decide("24", 2052, TODAY, List.of(Fixture.line("2401", 29, 30, "Skäl. ".repeat(333) + "X")));
        var plan = confirm(agreed(PATH, quota(2052, "2401", "2480", 4)))
                .statusCode(201)
                .extract()
                .<String>path("quotaPlanId");
        List<Map<String, Object>> lines =
                Api.as(OFFICER).get("/quota-plans/" + plan).then().extract().path("lines");
        Fixture.open("24", 2052, lines)
                .statusCode(201)
                .body(
                        "lines.find { it.municipalityCode == '2401' }.deviationReason",
                        endsWith("X Överenskommelse mellan 2401 och 2480 om 4 personer (dnr 400-1234-2017)."));
    }

    @Test
    void acrossCountiesATransferIsRefusedWithItsLegalReason() {
        register(OFFICER, PATH, quota(2056, "2401", "2580", 1))
                .statusCode(422)
                .body("type", endsWith("/transfer-across-counties"))
                .body("detail", containsString("only after agreement between municipalities within the county"))
                .body("detail", containsString("7 § förordning 2016:39"));
    }

    @Test
    void aSimulationAcrossCountiesIsAllowedAndLabelled() {
        Fixture.target(2057, 80, "2057-01-01", Map.of("24", 30, "25", 50)).statusCode(201);
        Fixture.decide("24", 2057, TODAY, List.of(Fixture.line("2401", 30, 30, null)));
        Fixture.decide("25", 2057, TODAY, List.of(Fixture.line("2580", 50, 50, null)));
        Api.as(OFFICER)
                .get("/quota-transfer-simulations?year=2057&from=2401&to=2580&persons=5")
                .then()
                .statusCode(200)
                .body("label", startsWith("SIMULATED"))
                .body("permitted", equalTo(false))
                .body("legalReason", containsString("7 § förordning 2016:39"))
                .body("from.quotaBefore", equalTo(30))
                .body("from.quotaAfter", equalTo(25))
                .body("from.countySumBefore", equalTo(30))
                .body("from.countySumAfter", equalTo(25))
                .body("to.quotaAfter", equalTo(55))
                .body("to.countySumAfter", equalTo(55));
        Api.as(OFFICER)
                .get("/quota-transfer-simulations?year=2057&from=2401&to=2403&persons=5")
                .then()
                .body("permitted", equalTo(true))
                .body("obstacles", hasSize(0))
                .body("to.quotaAfter", equalTo(5))
                .body("to.countySumAfter", equalTo(30));
        Api.as(OFFICER)
                .get("/quota-transfer-simulations?year=2057&from=2401&to=2401&persons=31")
                .then()
                .body("permitted", equalTo(false))
                .body("obstacles", hasSize(2));
        Api.as(OFFICER)
                .get("/quota-transfer-simulations?year=2057&from=9999&to=2403&persons=0")
                .then()
                .statusCode(400);
        Api.as("lasare")
                .get("/quota-transfer-simulations?year=2057&from=2401&to=2403&persons=5")
                .then()
                .statusCode(403);
        Api.as("lasare")
                .get("/municipality-quotas?year=2057&municipality=2401")
                .then()
                .body("items.quota", contains(30));
    }

    @Test
    void nobodyEndsBelowWhatHasBeenReceived() {
        Fixture.target(2023, "2023-01-01", "24", 30).statusCode(201);
        Fixture.decide(
                "24",
                2023,
                "2023-01-15",
                List.of(Fixture.line("2401", 10, 10, null), Fixture.line("2480", 20, 20, null)));
        var agreedBefore = agreed(PATH, quota(2023, "2401", "2480", 5));
        Fixture.send(
                        Fixture.decided("transfer-1", "2401", 8, "2023-03-01"),
                        Fixture.received("transfer-1", 8, "2023-04-01"))
                .statusCode(202);
        register(OFFICER, PATH, quota(2023, "2401", "2480", 3))
                .statusCode(422)
                .body("type", endsWith("/below-what-is-received"));
        confirm(DECIDER, agreedBefore, "2023-05-01")
                .statusCode(422)
                .body(
                        "detail",
                        equalTo(
                                "Municipality 2401 has received 8 persons in 2023 and would be left with a quota of 5."));
        Api.as(OFFICER).get(agreedBefore).then().body("status", equalTo("REGISTERED"));
        var possible = agreed(PATH, quota(2023, "2401", "2480", 2));
        confirm(DECIDER, possible, TODAY).statusCode(422).body("type", endsWith("/after-the-year"));
        confirm(DECIDER, possible, "2023-05-01").statusCode(201);
    }

    @Test
    void onlyThePartiesAndTheirCountyBoardActAndRead() {
        decidedPlan(2058);
        var body = quota(2058, "2401", "2480", 1);
        for (var stranger : List.of("kommun-2403", "handlaggare-25")) {
            register(stranger, PATH, body).statusCode(403).body("type", endsWith("/out-of-scope"));
        }
        register("lasare", PATH, body).statusCode(403).body("type", endsWith("/forbidden"));
        var transfer = PATH + "/"
                + register("kommun-2480", PATH, body).statusCode(201).extract().path("id");
        for (var stranger : List.of("kommun-2403", "handlaggare-25")) {
            Api.as(stranger).get(transfer).then().statusCode(403);
            Api.as(stranger).get(PATH + "?year=2058").then().body("items", hasSize(0));
            Fixture.move(stranger, transfer + "/withdrawals", "\"0-0\"", null).statusCode(403);
        }
        for (var reader : List.of("kommun-2401", "kommun-2480", OFFICER, "revisor", "samordnare")) {
            Api.as(reader).get(PATH + "?year=2058&status=REGISTERED").then().body("items", hasSize(1));
        }
        Api.as(OFFICER).get(PATH + "?year=2058&municipality=2403").then().body("items", hasSize(0));
        Api.as(OFFICER).accept("text/csv").get(PATH + "?year=2058").then().body(containsString("2401;2480;1"));
        register("kommun-2403", transfer + "/consents", Map.of("municipalityCode", "2403"))
                .statusCode(403)
                .body("type", endsWith("/out-of-scope"));
        register("kommun-2401", transfer + "/consents", Map.of("municipalityCode", "2480"))
                .statusCode(403);
        consent(transfer, "2401").statusCode(201);
        consent(transfer, "2401").statusCode(409).body("type", endsWith("/consent-already-given"));
        consent(transfer, "2480").statusCode(201);
        confirm("beslutsfattare-25", transfer, TODAY).statusCode(403).body("type", endsWith("/out-of-scope"));
        Api.as(DECIDER)
                .contentType("application/json")
                .body(Fixture.decision(TODAY))
                .post(transfer + "/confirmations")
                .then()
                .statusCode(428);
        Fixture.move(DECIDER, transfer + "/confirmations", "\"7\"", Fixture.decision(TODAY))
                .statusCode(412);
        Api.as(OFFICER)
                .get("/share-transfers/" + transfer.substring(PATH.length() + 1))
                .then()
                .statusCode(404);
    }

    @Test
    void everyFaultOfABodyIsToldAtOnce() {
        register(OFFICER, PATH, Map.of("year", 2058, "fromMunicipality", "24", "persons", 0))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems("/fromMunicipality", "/toMunicipality", "/persons", "/reason", "/childrenConcerned"));
        var unknown = quota(2058, "2401", "2401", 1);
        unknown.put("toMunicipality", "2499");
        register(OFFICER, PATH, unknown).statusCode(422).body("errors.pointer", hasItem("/toMunicipality"));
    }
}
