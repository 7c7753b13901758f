package se.lansstyrelsen.integration.allocation.overview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.allocation.ChildrenFixture;
import se.lansstyrelsen.integration.allocation.Fixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Sundsvall 2025 with something in each part of the page, and Kramfors with nothing. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "allocation"))
class SettlementOverviewResourceTest {

    private static final String OFFICER = "handlaggare-22";
    private static final String PAGE = "/settlement-overview?municipality=2281&year=2025&asOf=2025-06-30";

    private static ExtractableResponse<Response> post(String caller, String path, Object body) {
        return Api.as(caller)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract();
    }

    private static void receiveUnderProtection() {
        Fixture.send(
                        Fixture.event(
                                "d-overview",
                                "assignment-decided.v1",
                                "{\"assignmentId\":\"overview\",\"municipalityCode\":\"2281\",\"category\":\"TEMPORARY_PROTECTION\","
                                        + "\"persons\":4,\"decidedOn\":\"2025-02-03\"}"),
                        Fixture.received("overview", 3, "2025-03-04"))
                .statusCode(202);
    }

    private static void signAgreement() {
        var agreement = Map.of(
                "countyCode",
                "22",
                "kind",
                "READINESS",
                "municipalities",
                List.of(Map.of("municipalityCode", "2281", "places", 12)),
                "validFrom",
                "2025-01-01",
                "validTo",
                "2025-12-31",
                "noticeMonths",
                3,
                "extensionMonths",
                0);
        var draft = post(OFFICER, "/agreements", agreement);
        var path = "/agreements/" + draft.path("id");
        Fixture.move(OFFICER, path + "/dispatches", draft.header("ETag"), null).statusCode(201);
        post("kommun-2281", path + "/signatures", Map.of("partyCode", "2281", "signedOn", "2025-01-02"));
        post(
                "beslutsfattare-22",
                path + "/signatures",
                Map.of("partyCode", "22", "signedOn", "2025-01-02", "diaryNumber", "851-22-2025"));
    }

    @Test
    void allThereIsToKnowOfAMunicipalityStandsOnOnePage() {
        Fixture.target(2025, "2025-01-01", "22", 20).statusCode(201);
        Fixture.decide("22", 2025, "2024-11-12", List.of(Fixture.line("2281", 18, 20, "Kommunen erbjöd två till")));
        receiveUnderProtection();
        signAgreement();
        ChildrenFixture.record(2025, "2025-01-01", ChildrenFixture.shares(2025, Map.of("2281", 9)))
                .statusCode(201);
        post(
                OFFICER,
                "/monthly-plans",
                Map.of(
                        "municipalityCode",
                        "2281",
                        "year",
                        2025,
                        "planned",
                        List.of(1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2)));
        var today = Fixture.today().toString();
        post(
                OFFICER,
                "/capacity-rounds",
                Map.of("countyCode", "22", "year", 2026, "half", 2, "opensOn", today, "closesOn", today));
        post(
                "kommun-2281",
                "/capacity-assessments",
                Map.of(
                        "municipalityCode",
                        "2281",
                        "year",
                        2026,
                        "half",
                        2,
                        "areas",
                        List.of(Map.of("area", "HOUSING", "level", "LOW", "reason", "Få lediga lägenheter"))));

        for (var caller : List.of("kommun-2281", OFFICER, "samordnare", "revisor")) {
            Api.as(caller)
                    .get(PAGE)
                    .then()
                    .statusCode(200)
                    .body("municipality", equalTo("Sundsvalls kommun"))
                    .body("standing.quota", equalTo(20))
                    .body("standing.modelQuota", equalTo(18))
                    .body("standing.assigned", equalTo(4))
                    .body("standing.received", equalTo(3))
                    .body("standing.protectedAssigned", equalTo(4))
                    .body("standing.protectedReceived", equalTo(3))
                    .body("standing.remaining", equalTo(17))
                    .body("children.promille", equalTo(9))
                    .body("agreements.kind", contains("READINESS"))
                    .body("agreements[0].places", equalTo(12))
                    .body("monthlyPlan.total", equalTo(18))
                    .body("monthlyPlan.beyondQuota", equalTo(0))
                    .body("capacity.half", equalTo(2))
                    .body("capacity.levels.area", contains("HOUSING"));
        }
        Api.as(OFFICER)
                .get("/settlement-overview?municipality=2281&year=2025&asOf=2025-02-28")
                .then()
                .body("standing.received", equalTo(0))
                .body("standing.protectedReceived", equalTo(0));
    }

    @Test
    void whatIsNotKnownIsAbsentAndNeverZero() {
        Api.as("kommun-2282")
                .get("/settlement-overview?municipality=2282&year=2024")
                .then()
                .statusCode(200)
                .body("standing.quota", nullValue())
                .body("agreements", hasSize(0))
                .body("monthlyPlan", nullValue())
                .body("capacity", nullValue());
    }

    @Test
    void anotherMunicipalityAndAnotherCountyAreRefused() {
        Api.as("kommun-2280").get(PAGE).then().statusCode(403);
        Api.as("handlaggare-23").get(PAGE).then().statusCode(403);
        Api.as("lasare").get(PAGE).then().statusCode(403);
        Api.as(OFFICER)
                .get("/settlement-overview")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("municipality"));
        Api.as(OFFICER).get("/settlement-overview?municipality=9999").then().statusCode(400);
    }
}
