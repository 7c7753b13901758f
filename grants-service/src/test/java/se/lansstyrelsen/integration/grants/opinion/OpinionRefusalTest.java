package se.lansstyrelsen.integration.grants.opinion;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static se.lansstyrelsen.integration.grants.HandlingFixture.declare;
import static se.lansstyrelsen.integration.grants.opinion.OpinionFixture.answer;
import static se.lansstyrelsen.integration.grants.opinion.OpinionFixture.day;
import static se.lansstyrelsen.integration.grants.opinion.OpinionFixture.invite;
import static se.lansstyrelsen.integration.grants.opinion.OpinionFixture.invited;
import static se.lansstyrelsen.integration.grants.opinion.OpinionFixture.received;
import static se.lansstyrelsen.integration.grants.opinion.OpinionFixture.supporting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.HandlingFixture;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Invitations and opinions that are refused. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class OpinionRefusalTest {

    @ParameterizedTest
    @CsvSource({
        "beslutsfattare-06, forbidden",
        "kommun-2480,       forbidden",
        "samordnare,        forbidden",
        "revisor,           forbidden",
        "handlaggare-24,    out-of-scope",
        "handlaggare-25,    out-of-scope"
    })
    void onlyAnOfficerInJonkopingInvites(String caller, String problem) {
        var application = received("2480");
        invite(caller, application, day(14)).statusCode(403).body("type", endsWith("/" + problem));
        Api.get("revisor", "/applications/" + application + "/opinions").body("items", hasSize(0));
    }

    @Test
    void noOpinionIsAskedForWhereTheLawAsksForNone() {
        invite("handlaggare-06", received("0680"), day(14))
                .statusCode(409)
                .body("type", endsWith("/opinion-not-called-for"));
        var call = HandlingFixture.call("TIA", "24", 2026);
        var application = HandlingFixture.received("handlaggare-24", call, "2480", "Svenska från dag ett", 10_000);
        invite("handlaggare-24", application, day(14))
                .statusCode(409)
                .body("type", endsWith("/opinion-not-called-for"));
    }

    @Test
    void theCountyIsInvitedOnceAndNotForADayThatHasPassed() {
        var application = received("2480");
        invite("handlaggare-06", application, day(-1))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/answerBy")));
        invite("handlaggare-06", application, day(0)).statusCode(201);
        invite("handlaggare-06", application, day(30))
                .statusCode(409)
                .body("type", endsWith("/opinion-already-invited"));
        Api.get("revisor", "/applications/" + application + "/opinions").body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "handlaggare-06,    out-of-scope",
        "beslutsfattare-06, out-of-scope",
        "handlaggare-25,    out-of-scope",
        "attestant-24-1,    forbidden",
        "kommun-2480,       forbidden",
        "samordnare,        forbidden",
        "revisor,           forbidden"
    })
    void onlyTheCountyConcernedAnswers(String caller, String problem) {
        var opinion = invited();
        answer(caller, opinion, supporting()).statusCode(403).body("type", endsWith("/" + problem));
        Api.get("revisor", opinion).body("state", equalTo("AWAITED"));
    }

    @Test
    void anOfficerWithAConflictDoesNotAnswerForItsCounty() {
        var opinion = invited();
        String application = Api.as("revisor").get(opinion).path("applicationId");
        declare("handlaggare-24", application, "PARTY_OR_AFFECTED").statusCode(201);
        answer("handlaggare-24", opinion, supporting()).statusCode(403).body("type", endsWith("/conflict-of-interest"));
        answer("beslutsfattare-24", opinion, supporting()).statusCode(201);
    }

    @Test
    void anOfficerWithAConflictDoesNotInvite() {
        var application = received("2480");
        declare("handlaggare-06", application, "OTHER_CIRCUMSTANCE").statusCode(201);
        invite("handlaggare-06", application, day(14)).statusCode(403).body("type", endsWith("/conflict-of-interest"));
    }

    @Test
    void anOpinionIsGivenOnceOnTheVersionThatWasReadAndSaysWhy() {
        var opinion = invited();
        Api.post("handlaggare-24", opinion + "/answers", supporting()).statusCode(428);
        answer("handlaggare-24", opinion, Map.of("stance", "SUPPORTS"))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/text")));
        answer("handlaggare-24", opinion, Map.of("text", "Bra."))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/stance")));
        var tag = Api.as("revisor").get(opinion).header("ETag");
        Api.move("handlaggare-24", opinion + "/answers", tag, supporting()).statusCode(201);
        Api.move("handlaggare-24", opinion + "/answers", tag, supporting()).statusCode(412);
        answer("handlaggare-24", opinion, supporting())
                .statusCode(409)
                .body("type", endsWith("/opinion-already-given"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"handlaggare-25", "kommun-2482", "sokande-2021005489"})
    void outsidersReadNothing(String caller) {
        var opinion = invited();
        String application = Api.as("revisor").get(opinion).path("applicationId");
        Api.get(caller, opinion).statusCode(403).body("type", endsWith("/out-of-scope"));
        Api.get(caller, "/applications/" + application + "/opinions")
                .statusCode(403)
                .body("type", endsWith("/out-of-scope"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?county=99", "?state=LATE"})
    void aFilterThatIsNoneIs400(String query) {
        Api.get("handlaggare-24", "/opinions" + query).statusCode(400).body("type", endsWith("/invalid-parameter"));
    }

    @Test
    void whatIsNotThereIs404() {
        Api.get("handlaggare-24", "/opinions/" + UUID.randomUUID()).statusCode(404);
        invite("handlaggare-06", UUID.randomUUID().toString(), day(14)).statusCode(404);
    }
}
