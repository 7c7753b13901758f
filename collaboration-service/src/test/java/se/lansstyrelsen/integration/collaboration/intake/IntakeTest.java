package se.lansstyrelsen.integration.collaboration.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.collaboration.CollaborationFixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.Await;
import se.lansstyrelsen.integration.kit.Topics;
import se.lansstyrelsen.integration.kit.quality.Api;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "collaboration"))
class IntakeTest {

    private static final String BOARD = "handlaggare-21";
    private static final String TYPE = "se.lansstyrelsen.integration.";

    @Test
    void anAssignmentComesBeforeTheNationalAndEachRegionalForumOnce() throws Exception {
        var national = CollaborationFixture.national();
        var regional = CollaborationFixture.regional(national, "21");
        var subregional = CollaborationFixture.subregional(regional, "21", CollaborationFixture.countyBoard("21"));
        var assignment = UUID.randomUUID().toString();
        var issued = example("assignment-issued").put("assignmentId", assignment);
        var id = UUID.randomUUID().toString();
        Topics.send("reporting.events", assignment, id, TYPE + "reporting.assignment-issued.v1", issued.toString());
        Topics.send("reporting.events", assignment, id, TYPE + "reporting.assignment-issued.v1", issued.toString());

        Await.until("the assignment waits regionally", () -> waiting(regional).contains(assignment));
        Api.get("samordnare", "/forums/" + national + "/backlog")
                .body("items.sourceId", contains(assignment))
                .body("items.source", contains("ASSIGNMENT"))
                .body("items.content.title", contains("Regeringsuppdrag 16 (2018), redovisas senast 1 november 2018"));
        Api.get(BOARD, "/forums/" + subregional + "/backlog").body("items", hasSize(0));
    }

    @Test
    void aGrantedProjectServesTheGoalOfItsPurposeUntilTheBoardChoosesAnother() throws Exception {
        var before = UUID.randomUUID().toString();
        decided(before, 400_000);
        Await.until("the project is known", () -> projects().contains(before));
        var goal = goal("STATE_PRESENCE");
        var other = goal("HEALTH");
        var after = UUID.randomUUID().toString();
        decided(after, 100_000);
        Await.until("the later project is known", () -> projects().contains(after));
        Api.anyone().get("/goals/" + goal).then().body("projects", equalTo(2)).body("granted", equalTo(500_000.0f));

        var tag = Api.get(BOARD, "/linked-projects/" + after).extract().header("ETag");
        Api.put(BOARD, "/linked-projects/" + after, tag, Map.of("goalId", other))
                .statusCode(200)
                .body("area", equalTo("HEALTH"))
                .body("placedByHand", equalTo(true));
        decided(after, 150_000);
        Await.until(
                "the change is known",
                () -> 150_000.0f
                        == Api.get(BOARD, "/linked-projects/" + after).extract().<Float>path("granted"));
        Api.get(BOARD, "/linked-projects?goal=" + other).body("items.id", contains(after));
        Api.put("handlaggare-22", "/linked-projects/" + after, "\"2\"", Map.of("goalId", goal))
                .statusCode(403);
    }

    private static List<String> waiting(String forum) {
        return Api.get(BOARD, "/forums/" + forum + "/backlog").extract().path("items.sourceId");
    }

    private static List<String> projects() {
        return Api.get(BOARD, "/linked-projects?county=21&year=2026&limit=100")
                .extract()
                .path("items.id");
    }

    private static String goal(String area) {
        return Api.post(
                        BOARD,
                        "/goals",
                        Map.of("year", 2026, "countyCode", "21", "area", area, "wording", "Bättre samverkan."))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void decided(String application, int amount) throws Exception {
        var decided = example("application-decided");
        decided.put("applicationId", application).put("concernedCounty", "21").put("grantedAmount", amount);
        Topics.send(
                "grants.events",
                application,
                UUID.randomUUID().toString(),
                TYPE + "grants.application-decided.v1",
                decided.toString());
    }

    /** A copy of the producer's example. */
    private static ObjectNode example(String name) throws IOException {
        try (var file = IntakeTest.class.getResourceAsStream("/events-taken-in/" + name + ".v1.example.json")) {
            return (ObjectNode) new ObjectMapper().readTree(file);
        }
    }
}
