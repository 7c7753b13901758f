package se.lansstyrelsen.integration.grants.opinion;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.lansstyrelsen.integration.grants.opinion.OpinionFixture.answer;
import static se.lansstyrelsen.integration.grants.opinion.OpinionFixture.day;
import static se.lansstyrelsen.integration.grants.opinion.OpinionFixture.invite;
import static se.lansstyrelsen.integration.grants.opinion.OpinionFixture.invited;
import static se.lansstyrelsen.integration.grants.opinion.OpinionFixture.received;
import static se.lansstyrelsen.integration.grants.opinion.OpinionFixture.supporting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.GrantsProblem;
import se.lansstyrelsen.integration.grants.HandlingFixture;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.kit.problem.ProblemException;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Jönköping asks Västerbotten, and Västerbotten answers. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class OpinionResourceTest {

    @Inject
    Opinions opinions;

    @Inject
    Matters matters;

    @Test
    void anInvitedOpinionIsReadAsItWasAnsweredByBothBoardsAndTheApplicant() {
        var application = received("2480");
        var made = invite("handlaggare-06", application, day(14))
                .statusCode(201)
                .header("Location", containsString("/grants/v1/opinions/"))
                .extract();
        var expected = new HashMap<String, Object>(Map.of(
                "id",
                made.path("id"),
                "applicationId",
                application,
                "diaryNumber",
                Api.as("revisor").get("/applications/" + application).path("diaryNumber"),
                "countyCode",
                "24",
                "decidingCounty",
                "06",
                "state",
                "AWAITED",
                "answerBy",
                day(14),
                "invitedAt",
                made.path("invitedAt")));
        expected.put("answeredAt", null);
        expected.put("stance", null);
        expected.put("text", null);
        assertEquals(expected, made.jsonPath().getMap(""));
        for (var reader : new String[] {"handlaggare-06", "beslutsfattare-24", "kommun-2480", "revisor"}) {
            var read = Api.get(reader, "/opinions/" + made.path("id"))
                    .statusCode(200)
                    .extract();
            assertEquals(expected, read.jsonPath().getMap(""));
            assertEquals(made.header("ETag"), read.header("ETag"));
            Api.get(reader, "/applications/" + application + "/opinions")
                    .statusCode(200)
                    .body("items.id", contains((String) made.path("id")));
        }
    }

    @Test
    void aMatterWithoutAnInvitationHasAnEmptyList() {
        Api.get("handlaggare-06", "/applications/" + received("2480") + "/opinions")
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void theCountyConcernedAnswersByOfficerOrDecisionMaker() {
        answer("handlaggare-24", invited(), supporting())
                .statusCode(201)
                .body("state", equalTo("ANSWERED"))
                .body("stance", equalTo("SUPPORTS"))
                .body("text", equalTo("Insatsen behövs i länet."));
        answer("beslutsfattare-24", invited(), Map.of("stance", "REFRAINS"))
                .statusCode(201)
                .body("stance", equalTo("REFRAINS"))
                .body("text", equalTo(null));
    }

    @Test
    void theListTellsWhatWaits() {
        var waiting = invited();
        var given = invited();
        answer("handlaggare-24", given, supporting()).statusCode(201);
        Api.get("handlaggare-24", "/opinions?state=AWAITED&limit=100")
                .statusCode(200)
                .body("items.id", hasItem(endsWith(id(waiting))))
                .body("items.id", not(hasItem(id(given))))
                .body("items.state", everyItem(equalTo("AWAITED")));
        Api.get("handlaggare-06", "/opinions?county=24&state=ANSWERED&limit=100")
                .body("items.id", hasItem(id(given)))
                .body("items.state", everyItem(equalTo("ANSWERED")));
        Api.get("handlaggare-25", "/opinions").statusCode(200).body("items", hasSize(0));
        Api.get("samordnare", "/opinions?state=LAPSED&county=24")
                .statusCode(200)
                .body("items", hasSize(0));
        Api.as("handlaggare-24")
                .accept("text/csv")
                .get("/opinions")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(containsString(id(waiting)));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void nothingIsDecidedBeforeTheCountyHasHadItsSay() {
        var application = received("2480");
        assertEquals(GrantsProblem.OPINION_NOT_INVITED, refusal(application));
        var opinion = "/opinions/"
                + invite("handlaggare-06", application, day(14)).extract().path("id");
        assertEquals(GrantsProblem.OPINION_AWAITED, refusal(application));
        answer("handlaggare-24", opinion, supporting()).statusCode(201);
        mustHaveHadItsSay(application);
    }

    @Test
    void noOpinionIsCalledForInJonkopingsOwnMattersAndOtherSchemes() {
        mustHaveHadItsSay(received("0680"));
        var call = HandlingFixture.call("SECTION_37", "24", 2026);
        mustHaveHadItsSay(HandlingFixture.received("handlaggare-24", call, "2480", "Beredskap", 10_000));
    }

    @Test
    void anOpinionAfterTheDecisionIsRefused() {
        var opinion = invited();
        UUID application = UUID.fromString(Api.as("revisor").get(opinion).path("applicationId"));
        QuarkusTransaction.requiringNew().run(() -> {
            var proposed =
                    matters.propose(application, matters.require(application).version());
            matters.decide(application, proposed.version());
        });
        answer("handlaggare-24", opinion, supporting())
                .statusCode(409)
                .body("type", endsWith("/opinion-after-decision"));
        Api.get("revisor", opinion).body("stance", equalTo(null));
    }

    private Object refusal(String application) {
        return assertThrows(ProblemException.class, () -> mustHaveHadItsSay(application))
                .type();
    }

    private void mustHaveHadItsSay(String application) {
        QuarkusTransaction.requiringNew()
                .run(() -> opinions.mustHaveHadItsSay(matters.require(UUID.fromString(application))));
    }
}
