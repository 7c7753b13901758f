package se.lansstyrelsen.integration.grants.proposal;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.call;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.decided;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.frame;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.gotland;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.granted;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.municipality;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.register;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.region.Regions;

/** Every role, and every county, against a decided matter of Gotland's. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class DecisionScopeTest {

    private static final List<String> OUTSIDE =
            List.of("migrationsverket", "lasare", "deltagare-2120000803", "kommun-1082", "sokande-8024001136");

    private static final Map<String, Object> PROPOSAL = Map.of("terms", granted("100000"), "rapporteur", "Eva Ek");

    private static Map<String, Integer> statuses(
            Iterable<String> callers, java.util.function.Function<String, Response> call) {
        var statuses = new TreeMap<String, Integer>();
        callers.forEach(caller -> statuses.put(caller, call.apply(caller).statusCode()));
        return statuses;
    }

    private static Map<String, Integer> expected(Map<String, Integer> inside, List<String> outside) {
        var expected = new TreeMap<>(inside);
        outside.forEach(caller -> expected.put(caller, 403));
        return expected;
    }

    @Test
    void onlyThoseConcernedReadADecisionAndOnlyTheBoardItsProposals() {
        frame("SECTION_37", "09", 2042, "100000");
        var application = register("09", call("09", "SECTION_37", "09", Map.of()), gotland(), "100000");
        var decision = decided("09", application, application.tag(), granted("100000", 2042, "100000"));
        var id = decision.<String>path("id");
        var readers = expected(
                Map.of(
                        "handlaggare-09", 200,
                        "beslutsfattare-09", 200,
                        "attestant-09-1", 200,
                        "samordnare", 200,
                        "revisor", 200,
                        "kommun-0980", 200,
                        "sokande-2120000803", 200),
                OUTSIDE);
        for (var path :
                List.of("/decisions/" + id, "/decisions/" + id + "/document", application.path() + "/decisions")) {
            assertEquals(
                    readers, statuses(readers.keySet(), caller -> Api.as(caller).get(path)), path);
        }
        var proposal = Api.get("handlaggare-09", application.path() + "/proposals")
                .extract()
                .<String>path("items[0].id");
        var officials = expected(
                Map.of("handlaggare-09", 200, "beslutsfattare-09", 200, "samordnare", 200, "revisor", 200),
                List.of(
                        "attestant-09-1",
                        "kommun-0980",
                        "sokande-2120000803",
                        "migrationsverket",
                        "lasare",
                        "deltagare-2120000803"));
        for (var path : List.of("/proposals/" + proposal, application.path() + "/proposals")) {
            assertEquals(
                    officials,
                    statuses(officials.keySet(), caller -> Api.as(caller).get(path)),
                    path);
        }
        for (var caller : List.of("kommun-0980", "sokande-2120000803", "handlaggare-09", "samordnare")) {
            Api.get(caller, "/decisions?county=09&limit=100").body("items.id", hasItem(id));
        }
        for (var caller : List.of("kommun-1082", "sokande-8024001136", "handlaggare-10")) {
            Api.get(caller, "/decisions?county=09&limit=100").body("items", empty());
        }
    }

    @Test
    void noOtherCountyReadsProposesReturnsOrDecides() {
        frame("SECTION_37", "09", 2043, "100000");
        var application = register("09", call("09", "SECTION_37", "09", Map.of()), gotland(), "100000");
        var decision = decided("09", application, application.tag(), granted("100000", 2043, "100000"));
        var proposal = Api.get("handlaggare-09", application.path() + "/proposals")
                .extract()
                .<String>path("items[0].id");
        for (var county : Regions.counties()) {
            if (county.code().equals("09")) {
                continue;
            }
            var officer = "handlaggare-" + county.code();
            var decider = "beslutsfattare-" + county.code();
            var tag = decision.header("ETag");
            Api.get(officer, "/decisions/" + decision.path("id")).statusCode(403);
            Api.get(officer, "/proposals/" + proposal).statusCode(403);
            Api.move(officer, application.path() + "/proposals", tag, PROPOSAL).statusCode(403);
            Api.move(decider, "/proposals/" + proposal + "/returns", tag, Map.of("reason", "Nej."))
                    .statusCode(403);
            Api.move(decider, "/proposals/" + proposal + "/decisions", tag, Map.of("decisionMaker", "Någon"))
                    .statusCode(403);
        }
    }

    @Test
    void onlyOfficersProposeAndOnlyDecisionMakersDecide() {
        var application = register("09", call("09", "SECTION_37", "09", Map.of()), gotland(), "100000");
        for (var caller : List.of(
                "beslutsfattare-09",
                "attestant-09-1",
                "samordnare",
                "revisor",
                "kommun-0980",
                "sokande-2120000803",
                "lasare")) {
            Api.move(caller, application.path() + "/proposals", application.tag(), PROPOSAL)
                    .statusCode(403);
        }
        for (var caller : List.of(
                "handlaggare-09",
                "attestant-09-1",
                "samordnare",
                "revisor",
                "kommun-0980",
                "sokande-2120000803",
                "lasare")) {
            var path = "/proposals/" + new java.util.UUID(0, 9);
            Api.move(caller, path + "/decisions", "\"1\"", Map.of("decisionMaker", "Någon"))
                    .statusCode(403);
            Api.move(caller, path + "/returns", "\"1\"", Map.of("reason", "Nej."))
                    .statusCode(403);
        }
    }

    @Test
    void theCountyConcernedReadsWhatJonkopingDecides() {
        frame("SECTION_37_A", "06", 2044, "100000");
        var ronneby = municipality("0680", "2120000548", "Jönköpings kommun");
        var application = register("06", call("06", "SECTION_37_A", null, Map.of()), ronneby, "100000");
        var id = decided("06", application, application.tag(), granted("100000", 2044, "100000"))
                .<String>path("id");
        Api.get("handlaggare-06", "/decisions/" + id).statusCode(200);
        Api.get("handlaggare-10", "/decisions/" + id).statusCode(403);
        Api.get("handlaggare-10", "/decisions?scheme=SECTION_37_A&limit=100").body("items.id", not(hasItem(id)));
    }
}
