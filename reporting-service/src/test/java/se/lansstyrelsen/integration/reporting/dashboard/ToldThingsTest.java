package se.lansstyrelsen.integration.reporting.dashboard;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.Await;
import se.lansstyrelsen.integration.kit.Topics;
import se.lansstyrelsen.integration.kit.quality.Api;

/** The producers' own examples, from the topics to the pages. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class ToldThingsTest {

    private static final String ISSUE = "Lång väntan på sfi för föräldralediga";

    @Test
    void thingsOfOtherServicesStandOnPagesAndAreMadeAnewTheSame() throws Exception {
        tell("collaboration", "forum-formed");
        tell("collaboration", "issue-raised");
        tell("collaboration", "issue-lifted");
        tell("collaboration", "issue-moved");
        tell("grants", "project-published");
        tell("allocation", "simulation-explained");
        var boards = PageVisitor.loggedIn("samordnare");
        Await.until("the last thing is told", () -> boards.see("/varfor?kommun=2580&ar=2018")
                .extract()
                .asString()
                .contains("Exempelmodell"));
        Await.until(
                "the issue is handed over",
                () -> boards.see("/medskick").extract().asString().contains("en organisation"));
        Await.until(
                "the project is told",
                () -> boards.see("/projekt").extract().asString().contains("Språkcafé"));
        boards.see("/medskick").body(allOf(containsString(ISSUE), containsString("Västra Götaland")));
        boards.see("/medskick?datum=2024-03-13").body(not(containsString(ISSUE)));
        boards.see("/lan/14?datum=2024-03-14").body(containsString("Regional samverkan Västra Götaland"));
        boards.see("/projekt?sok=frivilliga BIBLIOTEK").body(containsString("Språkcafé på biblioteken"));
        boards.see("/projekt?sok=frivilliga fiske").body(containsString("Ingen insats passar"));
        boards.see("/projekt?lan=14").body(not(containsString("Språkcafé")));
        boards.see("/varfor?kommun=2580&ar=2018").body(containsString("Luleå får 101 av 15 200 personer."));

        var before = seen(boards);
        var rebuild = Api.post("samordnare", "/read-model-rebuilds", Map.of())
                .statusCode(202)
                .extract()
                .<String>path("id");
        Await.until("the rebuild is done", () -> Api.get("samordnare", "/read-model-rebuilds/" + rebuild)
                .extract()
                .path("state")
                .equals("DONE"));
        assertEquals(before, seen(boards));
    }

    @Test
    void anIssueIsNobodysBusinessOutsideTheBoards() {
        PageVisitor.anonymous().see("/lan/14").body(not(containsString(ISSUE)));
        PageVisitor.loggedIn("kommun-1480").see("/lan/14").body(not(containsString(ISSUE)));
    }

    private static List<String> seen(PageVisitor visitor) {
        return List.of("/medskick", "/projekt", "/varfor?kommun=2580&ar=2018", "/lan/14?datum=2024-03-14").stream()
                .map(address -> visitor.see(address).extract().asString().replaceAll("(?s)<p class=\"age.*", ""))
                .toList();
    }

    private static void tell(String service, String event) throws Exception {
        Topics.send(
                service + ".events",
                service,
                UUID.randomUUID().toString(),
                "se.lansstyrelsen.integration." + service + "." + event + ".v1",
                example(event));
    }

    private static String example(String name) throws IOException {
        try (var file = ToldThingsTest.class.getResourceAsStream("/events-taken-in/" + name + ".v1.example.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
