package se.lansstyrelsen.integration.grants.assessment;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static se.lansstyrelsen.integration.grants.HandlingFixture.assess;
import static se.lansstyrelsen.integration.grants.HandlingFixture.declare;
import static se.lansstyrelsen.integration.grants.HandlingFixture.scores;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.HandlingFixture;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Assessments that are refused. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class AssessmentRefusalTest {

    @Inject
    Matters matters;

    private static String received() {
        return HandlingFixture.received(
                "handlaggare-25", HandlingFixture.call("SECTION_37", "25", 2026), "2580", "Beredskap", 100_000);
    }

    private static String path(String application) {
        return "/applications/" + application + "/assessments";
    }

    @ParameterizedTest
    @CsvSource({
        "handlaggare-24,     out-of-scope",
        "handlaggare-06,     out-of-scope",
        "beslutsfattare-25,  forbidden",
        "attestant-25-1,     forbidden",
        "kommun-2580,        forbidden",
        "sokande-2021005489, forbidden",
        "samordnare,         forbidden",
        "revisor,            forbidden"
    })
    void onlyAnOfficerOfTheDecidingBoardAssesses(String caller, String problem) {
        var application = received();
        Api.post(caller, path(application), scores(3, 3)).statusCode(403).body("type", endsWith("/" + problem));
        Api.get("revisor", path(application)).body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "handlaggare-24,     out-of-scope",
        "beslutsfattare-24,  out-of-scope",
        "kommun-2580,        forbidden",
        "sokande-2021005489, forbidden",
        "attestant-25-1,     forbidden"
    })
    void othersReadNeitherAssessmentsNorWhatIsSimilar(String caller, String problem) {
        var application = received();
        Api.get(caller, path(application)).statusCode(403).body("type", endsWith("/" + problem));
        Api.get(caller, "/applications/" + application + "/similar")
                .statusCode(403)
                .body("type", endsWith("/" + problem));
    }

    @Test
    void anOfficerDeclaresBeforeItAssesses() {
        var application = received();
        Api.post("handlaggare-25", path(application), scores(3, 3))
                .statusCode(409)
                .body("type", endsWith("/no-declaration"));
        assess("handlaggare-25", application, 3, 3).statusCode(201);
    }

    @Test
    void aConflictBarsFromAssessingAndFromChangingWhatWasAssessed() {
        var application = received();
        var made = assess("handlaggare-25", application, 5, 5).statusCode(201).extract();
        declare("handlaggare-25", application, "PARTY_OR_AFFECTED").statusCode(201);
        Api.put("handlaggare-25", path(application) + "/" + made.path("id"), made.header("ETag"), scores(0, 0))
                .statusCode(403)
                .body("type", endsWith("/conflict-of-interest"));
        declare("handlaggare-25-1", application, "REPRESENTATIVE").statusCode(201);
        Api.post("handlaggare-25-1", path(application), scores(3, 3))
                .statusCode(403)
                .body("type", endsWith("/conflict-of-interest"));
    }

    @Test
    void anOfficerAssessesOnceAndChangesOnlyItsOwn() {
        var application = received();
        var made = assess("handlaggare-25", application, 5, 5).statusCode(201).extract();
        Api.post("handlaggare-25", path(application), scores(3, 3))
                .statusCode(409)
                .body("type", endsWith("/already-assessed"));
        declare("handlaggare-25-1", application, null).statusCode(201);
        Api.put("handlaggare-25-1", path(application) + "/" + made.path("id"), made.header("ETag"), scores(0, 0))
                .statusCode(403)
                .body("type", endsWith("/out-of-scope"));
        Api.get("revisor", path(application)).body("items.scores.points", equalTo(List.of(List.of(5, 5))));
    }

    @Test
    void aChangeDemandsTheVersionThatWasRead() {
        var application = received();
        var made = assess("handlaggare-25", application, 5, 5).statusCode(201).extract();
        var path = path(application) + "/" + made.path("id");
        Api.as("handlaggare-25")
                .contentType("application/json")
                .body(scores(4, 4))
                .put(path)
                .then()
                .statusCode(428);
        Api.put("handlaggare-25", path, made.header("ETag"), scores(4, 4)).statusCode(200);
        Api.put("handlaggare-25", path, made.header("ETag"), scores(3, 3)).statusCode(412);
    }

    @Test
    void nothingIsAssessedOnceADecisionIsProposedOrMade() {
        var application = received();
        var made = assess("handlaggare-25", application, 5, 5).statusCode(201).extract();
        var id = UUID.fromString(application);
        var path = path(application) + "/" + made.path("id");
        QuarkusTransaction.requiringNew()
                .run(() -> matters.propose(id, matters.require(id).version()));
        Api.put("handlaggare-25", path, made.header("ETag"), scores(0, 0))
                .statusCode(409)
                .body("type", endsWith("/illegal-state"));
        QuarkusTransaction.requiringNew()
                .run(() -> matters.decide(id, matters.require(id).version()));
        Api.put("handlaggare-25", path, made.header("ETag"), scores(0, 0))
                .statusCode(409)
                .body("type", endsWith("/already-decided"));
    }

    @Test
    void everyCriterionIsScoredOnTheScaleWithAReason() {
        var application = received();
        declare("handlaggare-25", application, null).statusCode(201);
        var need = Map.of("criterion", "need", "points", 3, "reason", "Så är det.");
        Api.post("handlaggare-25", path(application), Map.of("scores", List.of(need)))
                .statusCode(422)
                .body("type", endsWith("/criteria-not-covered"))
                .body("errors.pointer", equalTo(List.of("/scores")));
        var tooHigh = Map.of("criterion", "quality", "points", 6, "reason", " ");
        Api.post("handlaggare-25", path(application), Map.of("scores", List.of(need, tooHigh)))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/scores/1/points", "/scores/1/reason"));
        Api.post("handlaggare-25", path(application), Map.of("scores", List.of()))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/scores")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assessments", "/similar"})
    void whatIsNotThereIs404(String path) {
        Api.get("handlaggare-25", "/applications/" + UUID.randomUUID() + path).statusCode(404);
        Api.get("handlaggare-25", path(received()) + "/" + UUID.randomUUID()).statusCode(404);
    }
}
