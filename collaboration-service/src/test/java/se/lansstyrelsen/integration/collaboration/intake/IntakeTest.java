package se.lansstyrelsen.integration.collaboration.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.HashMap;
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
                .body("items.content.title", contains("Regeringsuppdrag 18 (2020), redovisas senast 1 mars 2021"));
        Api.get(BOARD, "/forums/" + subregional + "/backlog").body("items", hasSize(0));
    }

    @Test
    void aGrantedProjectServesTheGoalOfItsPurposeUntilTheBoardChoosesAnother() throws Exception {
        var before = UUID.randomUUID().toString();
        decided(before, 400_000);
        Await.until("the project is known", () -> projects(2026).contains(before));
        var goal = goal(2026, "STATE_PRESENCE");
        var other = goal(2026, "HEALTH");
        var after = UUID.randomUUID().toString();
        decided(after, 100_000);
        Await.until("the later project is known", () -> projects(2026).contains(after));
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

    @Test
    void aLaterYearsDecisionChangesTheSumButNotTheGoalOfTheProjectsYear() throws Exception {
        var goal = goal(2031, "STATE_PRESENCE");
        goal(2032, "STATE_PRESENCE");
        var project = UUID.randomUUID().toString();
        decided(project, 100_000, "2031-04-20", "COLLABORATION");
        Await.until("the grant is known", () -> 100_000.0f == granted(goal));
        decided(project, 250_000, "2032-02-01", "COLLABORATION");
        Await.until("the change is known", () -> 250_000.0f == granted(goal));
        Api.get(BOARD, "/linked-projects/" + project)
                .body("year", equalTo(2031))
                .body("goalId", equalTo(goal));
    }

    @Test
    void anOwnAreaGetsNoProjectsButThoseTheBoardPlacesThere() throws Exception {
        var before = UUID.randomUUID().toString();
        decided(before, 100_000, "2033-04-20", "NOT_KNOWN_YET");
        Await.until("the project is known", () -> projects(2033).contains(before));
        var own = goal(2033, "OTHER");
        Api.get(BOARD, "/linked-projects/" + before)
                .body("area", equalTo("OTHER"))
                .body("goalId", nullValue());
        var tag = Api.get(BOARD, "/linked-projects/" + before).extract().header("ETag");
        Api.put(BOARD, "/linked-projects/" + before, tag, Map.of("goalId", own)).statusCode(200);
        assertEquals(100_000.0f, granted(own));
    }

    @Test
    void projectsDoNotStayWithAGoalThatMovesToAnotherArea() throws Exception {
        var goal = goal(2034, "STATE_PRESENCE");
        var project = UUID.randomUUID().toString();
        decided(project, 100_000, "2034-04-20", "COLLABORATION");
        Await.until("the grant is known", () -> 100_000.0f == granted(goal));
        moved(goal, 2034, "HOUSING");
        assertEquals(0.0f, granted(goal));
        Api.get(BOARD, "/linked-projects/" + project).body("goalId", nullValue());
        moved(goal, 2034, "STATE_PRESENCE");
        assertEquals(100_000.0f, granted(goal));
    }

    @Test
    void whatLacksItsPartsIsPutAsideAndWhatFollowsIsTaken() throws Exception {
        var lame = UUID.randomUUID().toString();
        var decided = example("application-decided").put("applicationId", lame);
        decided.remove("decidedOn");
        var id = UUID.randomUUID().toString();
        Topics.send("grants.events", lame, id, TYPE + "grants.application-decided.v1", decided.toString());
        var issued = example("assignment-issued");
        issued.remove("year");
        var other = UUID.randomUUID().toString();
        Topics.send("reporting.events", other, other, TYPE + "reporting.assignment-issued.v1", issued.toString());
        var sound = UUID.randomUUID().toString();
        decided(sound, 100_000, "2035-04-20", "HEALTH");
        Await.until("the sound one is known", () -> projects(2035).contains(sound));
        Await.until("the others are put aside", () -> Api.get("revisor", "/dead-letters?limit=100")
                .extract()
                .<List<String>>path("items.eventId")
                .containsAll(List.of(id, other)));
    }

    private static float granted(String goal) {
        return Api.get(BOARD, "/goals/" + goal)
                .extract()
                .<Number>path("granted")
                .floatValue();
    }

    private static void moved(String goal, int year, String area) {
        var tag = Api.get(BOARD, "/goals/" + goal).extract().header("ETag");
        Api.put(BOARD, "/goals/" + goal, tag, content(year, area)).statusCode(200);
    }

    private static List<String> waiting(String forum) {
        return Api.get(BOARD, "/forums/" + forum + "/backlog").extract().path("items.sourceId");
    }

    private static List<String> projects(int year) {
        return Api.get(BOARD, "/linked-projects?county=21&limit=100&year=" + year)
                .extract()
                .path("items.id");
    }

    private static String goal(int year, String area) {
        return Api.post(BOARD, "/goals", content(year, area))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> content(int year, String area) {
        var content = new HashMap<String, Object>(
                Map.of("year", year, "countyCode", "21", "area", area, "wording", "Bättre samverkan."));
        if (area.equals("OTHER")) {
            content.put("ownArea", "Krisberedskap");
        }
        return content;
    }

    private static void decided(String application, int amount) throws Exception {
        decided(application, amount, "2026-04-20", "COLLABORATION");
    }

    private static void decided(String application, int amount, String on, String purpose) throws Exception {
        var decided = example("application-decided");
        decided.put("applicationId", application).put("concernedCounty", "21").put("grantedAmount", amount);
        decided.put("decidedOn", on).putArray("purposes").add(purpose);
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
