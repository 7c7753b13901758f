package se.lansstyrelsen.integration.grants.conflict;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lansstyrelsen.integration.grants.HandlingFixture.declare;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.HandlingFixture;
import se.lansstyrelsen.integration.kit.quality.Api;

/** What officers declare and their board lifts. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class ConflictResourceTest {

    private static String received() {
        var call = HandlingFixture.call("SECTION_37", "24", 2026);
        return HandlingFixture.received("handlaggare-24", call, "2480", "Beredskap i Umeå", 100_000);
    }

    private static String path(String application, String declaration) {
        return "/applications/" + application + "/conflict-declarations/" + declaration;
    }

    @Test
    void aDeclaredConflictIsReadAsItWasAnswered() {
        var application = received();
        var made = declare("handlaggare-24", application, "PARTY_OR_AFFECTED")
                .statusCode(201)
                .header("Location", containsString("/grants/v1/applications/" + application))
                .extract();
        var expected = new HashMap<String, Object>(Map.of(
                "id",
                made.path("id"),
                "applicationId",
                application,
                "officer",
                "handlaggare-24",
                "countyCode",
                "24",
                "conflict",
                true,
                "ground",
                "PARTY_OR_AFFECTED",
                "stands",
                true,
                "counts",
                true,
                "declaredAt",
                made.path("declaredAt")));
        expected.put("liftedAt", null);
        expected.put("liftedBy", null);
        expected.put("liftingReason", null);
        assertEquals(expected, made.jsonPath().getMap(""));
        var read = Api.get("handlaggare-24", path(application, made.path("id"))).statusCode(200);
        assertEquals(expected, read.extract().jsonPath().getMap(""));
        assertEquals(made.header("ETag"), read.extract().header("ETag"));
    }

    @Test
    void theLatestDeclarationCountsAndTheFormerStays() {
        var application = received();
        declare("handlaggare-24", application, null).statusCode(201);
        declare("handlaggare-24", application, "OTHER_CIRCUMSTANCE").statusCode(201);
        Api.get("revisor", "/applications/" + application + "/conflict-declarations")
                .statusCode(200)
                .body("items.conflict", equalTo(List.of(false, true)))
                .body("items.counts", equalTo(List.of(false, true)))
                .body("items.stands", equalTo(List.of(false, true)));
    }

    @Test
    void anotherDecisionMakerLiftsAndTheOfficerMayWorkAgain() {
        var application = received();
        var made = declare("handlaggare-24", application, "OTHER_CIRCUMSTANCE")
                .statusCode(201)
                .extract();
        Api.post("handlaggare-24", "/applications/" + application + "/assessments", HandlingFixture.scores(3, 3))
                .statusCode(403)
                .body("type", containsString("/conflict-of-interest"));
        Api.move(
                        "beslutsfattare-24",
                        path(application, made.path("id")) + "/liftings",
                        made.header("ETag"),
                        Map.of("reason", "Saknar uppenbart betydelse."))
                .statusCode(201)
                .body("stands", equalTo(false))
                .body("counts", equalTo(true))
                .body("liftedBy", equalTo("beslutsfattare-24"))
                .body("liftingReason", equalTo("Saknar uppenbart betydelse."));
        Api.post("handlaggare-24", "/applications/" + application + "/assessments", HandlingFixture.scores(3, 3))
                .statusCode(201);
    }

    @Test
    void decisionMakersAndApproversDeclareTooAndTheListIsASpreadsheet() {
        var application = received();
        declare("beslutsfattare-24", application, null).statusCode(201);
        declare("attestant-24-1", application, "REPRESENTATIVE").statusCode(201);
        Api.as("attestant-24-1")
                .accept("text/csv")
                .get("/applications/" + application + "/conflict-declarations")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(containsString("attestant-24-1;24;true;REPRESENTATIVE;true;true"));
    }

    @Test
    void anOfficerOfTheCountyConcernedDeclaresForItsOwnBoard() {
        var call = HandlingFixture.call("SECTION_37_A", null, 2026);
        var application = HandlingFixture.received("handlaggare-06", call, "2480", "Familjekontakter", 50_000);
        declare("handlaggare-24", application, null).statusCode(201).body("countyCode", equalTo("24"));
        declare("handlaggare-06", application, null).statusCode(201).body("countyCode", equalTo("06"));
    }
}
