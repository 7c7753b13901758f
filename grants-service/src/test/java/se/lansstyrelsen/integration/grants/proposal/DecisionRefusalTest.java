package se.lansstyrelsen.integration.grants.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.call;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.decide;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.decided;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.declareFree;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.frame;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.gotland;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.granted;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.propose;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.register;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.terms;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.decision.DecisionFixture.Registered;
import se.lansstyrelsen.integration.kit.quality.Api;

/** What is refused, and that nothing has changed after it. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class DecisionRefusalTest {

    private static final String OFFICER = "handlaggare-09";
    private static final Map<String, String> DECIDER = Map.of("decisionMaker", "Anna Alm");

    private static Registered application() {
        return register("09", call("09", "SECTION_37", "09", Map.of()), gotland(), "100000");
    }

    private static ExtractableResponse<Response> proposed(Registered application, int year) {
        declareFree(OFFICER, application.path());
        return propose("09", application.path(), application.tag(), granted("100000", year, "100000"))
                .statusCode(201)
                .extract();
    }

    private static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).body("type", endsWith("/" + problem));
    }

    private static void nothingIsProposed(Registered application) {
        Api.get(OFFICER, application.path())
                .body("status", equalTo("RECEIVED"))
                .header("ETag", equalTo(application.tag()));
        Api.get(OFFICER, application.path() + "/proposals").body("items", hasSize(0));
    }

    private static void nothingIsDecided(Registered application, ExtractableResponse<Response> proposed) {
        Api.get(OFFICER, application.path())
                .body("status", equalTo("PROPOSED"))
                .header("ETag", equalTo(proposed.header("ETag")));
        Api.get(OFFICER, application.path() + "/decisions").body("items", hasSize(0));
        Api.get(OFFICER, "/proposals/" + proposed.path("id")).body("status", equalTo("OPEN"));
    }

    @Test
    void nobodyProposesWithoutADeclarationOrWithAConflict() {
        var application = application();
        refused(propose("09", application.path(), application.tag(), granted("100000")), 409, "no-declaration");
        Api.post(
                        OFFICER,
                        application.path() + "/conflict-declarations",
                        Map.of("conflict", true, "ground", "PARTY_OR_AFFECTED"))
                .statusCode(201);
        refused(propose("09", application.path(), application.tag(), granted("100000")), 403, "conflict-of-interest");
        nothingIsProposed(application);
    }

    @Test
    void theOneWhoProposedMayNotDecide() {
        frame("SECTION_37", "09", 2036, "100000");
        var application = application();
        var both = EmbeddedStack.issuer()
                .token(OFFICER, Map.of("roles", List.of("case-officer", "decision-maker"), "counties", List.of("09")));
        var proposed = proposed(application, 2036);
        refused(
                Api.anyone()
                        .auth()
                        .oauth2(both)
                        .header("If-Match", proposed.header("ETag"))
                        .contentType("application/json")
                        .body(DECIDER)
                        .post("/proposals/" + proposed.path("id") + "/decisions")
                        .then(),
                403,
                "proposer-may-not-decide");
        nothingIsDecided(application, proposed);
    }

    @Test
    void aDecisionMakerWithAConflictNeitherDecidesNorSendsBack() {
        frame("SECTION_37", "09", 2036, "100000");
        var application = application();
        var proposed = proposed(application, 2036);
        Api.post(
                        "beslutsfattare-09",
                        application.path() + "/conflict-declarations",
                        Map.of("conflict", true, "ground", "PARTY_OR_AFFECTED"))
                .statusCode(201);
        var path = "/proposals/" + proposed.path("id");
        refused(decide("09", path, proposed.header("ETag")), 403, "conflict-of-interest");
        refused(
                Api.move("beslutsfattare-09", path + "/returns", proposed.header("ETag"), Map.of("reason", "Mer.")),
                403,
                "conflict-of-interest");
        nothingIsDecided(application, proposed);
    }

    @Test
    void aFrameThatDoesNotSufficeChangesNothing() {
        frame("SECTION_37", "09", 2037, "99999.99");
        var application = application();
        var proposed = proposed(application, 2037);
        refused(decide("09", "/proposals/" + proposed.path("id"), proposed.header("ETag")), 422, "frame-exhausted");
        nothingIsDecided(application, proposed);
        frame("SECTION_37", "09", 2037)
                .body("items[0].decided", equalTo(0f))
                .body("items[0].available", equalTo(99999.99f));
        var other = application();
        var unframed = proposed(other, 2099);
        refused(decide("09", "/proposals/" + unframed.path("id"), unframed.header("ETag")), 409, "no-frame");
        nothingIsDecided(other, unframed);
    }

    @Test
    void theSecondOfTwoYearsThatDoesNotSufficeLeavesTheFirstUntouched() {
        frame("SECTION_37", "09", 2038, "100000");
        frame("SECTION_37", "09", 2039, "1");
        var application = application();
        declareFree(OFFICER, application.path());
        var proposed = propose(
                        "09", application.path(), application.tag(), granted("100000", 2038, "60000", 2039, "40000"))
                .statusCode(201)
                .extract();
        refused(decide("09", "/proposals/" + proposed.path("id"), proposed.header("ETag")), 422, "frame-exhausted");
        frame("SECTION_37", "09", 2038).body("items[0].available", equalTo(100000f));
    }

    @Test
    void moneyOfAYearThatIsOverIsNotGranted() {
        var application = application();
        var proposed = proposed(application, 2025);
        refused(decide("09", "/proposals/" + proposed.path("id"), proposed.header("ETag")), 422, "year-is-over");
        nothingIsDecided(application, proposed);
    }

    @Test
    void aWithdrawnApplicationIsNotProposedNorDecided() {
        frame("SECTION_37", "09", 2036, "100000");
        var application = application();
        var proposed = proposed(application, 2036);
        var withdrawn = Api.move("kommun-0980", application.path() + "/withdrawals", proposed.header("ETag"), null)
                .statusCode(201)
                .extract();
        refused(decide("09", "/proposals/" + proposed.path("id"), withdrawn.header("ETag")), 409, "illegal-state");
        refused(propose("09", application.path(), withdrawn.header("ETag"), granted("100000")), 409, "illegal-state");
    }

    @Test
    void versionsAreDemandedAndStaleOnesRefused() {
        frame("SECTION_37", "09", 2036, "100000");
        var application = application();
        declareFree(OFFICER, application.path());
        var body = Map.of("terms", granted("100000", 2036, "100000"), "rapporteur", "Eva Ek");
        refused(Api.post(OFFICER, application.path() + "/proposals", body), 428, "version-required");
        refused(propose("09", application.path(), "\"99\"", granted("100000")), 412, "stale-version");
        nothingIsProposed(application);
        var proposed = proposed(application, 2036);
        refused(
                propose("09", application.path(), proposed.header("ETag"), granted("100000", 2036, "100000")),
                409,
                "illegal-state");
        var path = "/proposals/" + proposed.path("id");
        refused(Api.post("beslutsfattare-09", path + "/decisions", DECIDER), 428, "version-required");
        refused(decide("09", path, application.tag()), 412, "stale-version");
        nothingIsDecided(application, proposed);
        var future = Map.of("decisionMaker", "Anna Alm", "decidedOn", "2099-01-01");
        refused(
                Api.move("beslutsfattare-09", path + "/decisions", proposed.header("ETag"), future),
                422,
                "date-in-the-future");
        nothingIsDecided(application, proposed);
    }

    @Test
    void aDecisionIsMadeOnceAndNotSentBackAfterwards() {
        frame("SECTION_37", "09", 2048, "100000");
        var application = application();
        var decision = decided("09", application, application.tag(), granted("100000", 2048, "100000"));
        var proposal =
                Api.get(OFFICER, application.path() + "/proposals").extract().<String>path("items[0].id");
        refused(decide("09", "/proposals/" + proposal, decision.header("ETag")), 409, "illegal-state");
        refused(
                Api.move(
                        "beslutsfattare-09",
                        "/proposals/" + proposal + "/returns",
                        decision.header("ETag"),
                        Map.of("reason", "Igen.")),
                409,
                "illegal-state");
        refused(propose("09", application.path(), decision.header("ETag"), granted("100000")), 409, "already-decided");
    }

    @Test
    void aFaultyProposalTellsItsFaults() {
        var application = application();
        declareFree(OFFICER, application.path());
        refused(
                propose("09", application.path(), application.tag(), terms("ORIGINAL", "GRANTED", "99999.999")),
                422,
                "amount-not-in-ore");
        var wordless = terms("ORIGINAL", "GRANTED", "100000");
        wordless.put("reasons", " ");
        propose("09", application.path(), application.tag(), wordless)
                .statusCode(400)
                .body("errors.pointer", hasItem("/terms/reasons"));
        propose("09", application.path(), application.tag(), granted("100000", 2036, "90000"))
                .statusCode(422)
                .body("type", endsWith("/charges-are-not-the-amount"))
                .body("errors.pointer", contains("/terms/charges"));
        nothingIsProposed(application);
    }
}
