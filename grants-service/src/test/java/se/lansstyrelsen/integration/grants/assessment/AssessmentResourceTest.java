package se.lansstyrelsen.integration.grants.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lansstyrelsen.integration.grants.HandlingFixture.IN_TIME;
import static se.lansstyrelsen.integration.grants.HandlingFixture.assess;
import static se.lansstyrelsen.integration.grants.HandlingFixture.content;
import static se.lansstyrelsen.integration.grants.HandlingFixture.scores;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.HandlingFixture;
import se.lansstyrelsen.integration.kit.quality.Api;

/** Officers of Norrbotten assess, each for itself. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class AssessmentResourceTest {

    private static String received(String title) {
        return HandlingFixture.received(
                "handlaggare-25", HandlingFixture.call("SECTION_37", "25", 2026), "2580", title, 100_000);
    }

    @Test
    void anAssessmentIsReadAsItWasAnswered() {
        var application = received("Beredskap i Luleå");
        var made = assess("handlaggare-25", application, 4, 2)
                .statusCode(201)
                .header("Location", containsString("/grants/v1/applications/" + application + "/assessments/"))
                .extract();
        assertEquals(
                Map.of(
                        "id", made.path("id"),
                        "applicationId", application,
                        "officer", "handlaggare-25",
                        "scores", scores(4, 2).get("scores"),
                        "assessedAt", made.path("assessedAt"),
                        "changedAt", made.path("assessedAt")),
                made.jsonPath().getMap(""));
        var path = "/applications/" + application + "/assessments/" + made.path("id");
        for (var reader : List.of("handlaggare-25", "beslutsfattare-25", "samordnare", "revisor")) {
            var read = Api.get(reader, path).statusCode(200).extract();
            assertEquals(made.jsonPath().getMap(""), read.jsonPath().getMap(""));
            assertEquals(made.header("ETag"), read.header("ETag"));
        }
    }

    @Test
    void eachOfficerHasOneOfItsOwnAndMayChangeIt() {
        var application = received("Beredskap i Luleå");
        assess("handlaggare-25-1", application, 1, 1).statusCode(201);
        var made = assess("handlaggare-25-2", application, 2, 2).statusCode(201).extract();
        var path = "/applications/" + application + "/assessments";
        Api.put("handlaggare-25-2", path + "/" + made.path("id"), made.header("ETag"), scores(5, 0))
                .statusCode(200)
                .body("scores.points", contains(5, 0));
        Api.get("beslutsfattare-25", path)
                .statusCode(200)
                .body("items.officer", contains("handlaggare-25-1", "handlaggare-25-2"))
                .body("items.scores.points", equalTo(List.of(List.of(1, 1), List.of(5, 0))));
    }

    @Test
    void theSameOrganisationsEarlierApplicationComesFirstAmongTheSimilar() {
        var officer = "handlaggare-25";
        var call = HandlingFixture.call("TIA", "25", 2026);
        var words = HandlingFixture.received(
                officer, "2026-01-05T10:00:00Z", content(call, "2514", "Språkkaféer i Överkalix", 10_000, "HEALTH"));
        var purpose = HandlingFixture.received(
                officer, "2026-01-06T10:00:00Z", content(call, "2518", "Simskola", 10_000, "SWEDISH_LANGUAGE"));
        HandlingFixture.received(
                officer, "2026-01-07T10:00:00Z", content(call, "2521", "Friluftsliv", 10_000, "HEALTH"));
        var own = HandlingFixture.received(
                officer, "2026-01-04T10:00:00Z", content(call, "2523", "Odling", 20_000, "HEALTH"));
        var assessed = HandlingFixture.received(
                officer, IN_TIME, content(call, "2523", "Ett språkkafé för alla", 30_000, "SWEDISH_LANGUAGE"));
        HandlingFixture.received(
                officer, "2026-02-02T10:00:00Z", content(call, "2523", "Språkkafé igen", 40_000, "SWEDISH_LANGUAGE"));
        Api.get(officer, "/applications/" + assessed + "/similar")
                .statusCode(200)
                .body("items.id", contains(own, words, purpose))
                .body("items.sameOrganisation", contains(true, false, false))
                .body("items.sharedPurposes", equalTo(List.of(List.of(), List.of(), List.of("SWEDISH_LANGUAGE"))))
                .body("items[0].status", equalTo("RECEIVED"))
                .body("items[0].soughtAmount", equalTo(20000.0f));
    }

    @Test
    void atMostTenSimilarOnesAreShownAndNoneWhereNothingIsAlike() {
        var call = HandlingFixture.call("TIA", "25", 2027);
        for (var i = 0; i < 11; i++) {
            HandlingFixture.received(
                    "handlaggare-25",
                    "2026-01-1" + i % 10 + "T10:00:00Z",
                    content(call, "2584", "Körsång", 1, "HEALTH"));
        }
        var alike = HandlingFixture.received("handlaggare-25", IN_TIME, content(call, "2584", "Kör", 1));
        Api.get("handlaggare-25", "/applications/" + alike + "/similar").body("items", hasSize(10));
        var other = HandlingFixture.received(
                "handlaggare-25",
                IN_TIME,
                content(HandlingFixture.call("SECTION_37", "25", 2027), "2560", "Zoologi", 1));
        Api.get("handlaggare-25", "/applications/" + other + "/similar")
                .statusCode(200)
                .body("items", hasSize(0));
    }
}
