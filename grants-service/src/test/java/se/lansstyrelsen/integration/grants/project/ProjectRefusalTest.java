package se.lansstyrelsen.integration.grants.project;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static se.lansstyrelsen.integration.grants.project.ProjectFixture.content;
import static se.lansstyrelsen.integration.grants.project.ProjectFixture.opened;
import static se.lansstyrelsen.integration.grants.project.ProjectFixture.openedCall;
import static se.lansstyrelsen.integration.grants.project.ProjectFixture.published;
import static se.lansstyrelsen.integration.grants.project.ProjectFixture.registered;
import static se.lansstyrelsen.integration.grants.project.ProjectFixture.tag;
import static se.lansstyrelsen.integration.grants.project.ProjectFixture.text;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class ProjectRefusalTest {

    private static final String OFFICER = "handlaggare-05";

    @Test
    void whatIsNotWrittenIsNotPublished() {
        var project = opened("05", openedCall("05"), "0580", "Tolkar");
        Api.move(OFFICER, project + "/publications", tag(OFFICER, project), null)
                .statusCode(422)
                .body("type", endsWith("/project-not-written"))
                .body("errors.pointer", contains("/contactFunction"));
        Api.get(OFFICER, project).body("status", equalTo("UNPUBLISHED"));
    }

    @Test
    void noPersonIsPublished() {
        var project = opened("05", openedCall("05"), "0581", "Tolkar");
        var tag = tag(OFFICER, project);
        var body = text("Tolkar", "Fler tolkar.");
        body.put("contactAddress", "eva.ek@example.se");
        body.put("lessons", "Ring eller skriv till bo.alm@example.se.");
        Api.put(OFFICER, project, tag, body)
                .statusCode(422)
                .body("type", endsWith("/contact-is-a-person"))
                .body("errors.pointer", contains("/lessons", "/contactAddress"));
        body = text("Tolkar", "Deltagare 19121212-1212 berättar.");
        Api.put(OFFICER, project, tag, body).statusCode(422).body("type", endsWith("/personal-number"));
        body = text("Tolkar", "x".repeat(10_001));
        Api.put(OFFICER, project, tag, body).statusCode(400).body("errors.pointer", contains("/summary"));
    }

    @Test
    void aChangeDemandsTheVersionThatWasRead() {
        var project = opened("05", openedCall("05"), "0582", "Tolkar");
        var tag = tag(OFFICER, project);
        var body = text("Tolkar", "Fler tolkar.");
        Api.as(OFFICER)
                .contentType("application/json")
                .body(body)
                .put(project)
                .then()
                .statusCode(428);
        Api.as(OFFICER).post(project + "/publications").then().statusCode(428);
        Api.put(OFFICER, project, tag, body).statusCode(200);
        Api.put(OFFICER, project, tag, body).statusCode(412);
        Api.move(OFFICER, project + "/publications", tag, null).statusCode(412);
    }

    @Test
    void movesAgainstTheOrderAreRefused() {
        var project = opened("05", openedCall("05"), "0583", "Tolkar");
        var reason = Map.of("reason", "Fel.");
        Api.move(OFFICER, project + "/withdrawals", tag(OFFICER, project), reason)
                .statusCode(409)
                .body("type", endsWith("/illegal-state"));
        published("05", project, text("Tolkar", "Fler tolkar."));
        Api.move(OFFICER, project + "/publications", tag(OFFICER, project), null)
                .statusCode(409);
        Api.move(OFFICER, project + "/withdrawals", tag(OFFICER, project), Map.of("reason", " "))
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        Api.put(OFFICER, project, tag(OFFICER, project), text(" ", "Fler tolkar."))
                .statusCode(422)
                .body("errors.pointer", contains("/title"));
    }

    @Test
    void aMatterThatIsNotGrantedHasNoProject() {
        var application = registered("05", content(openedCall("05"), "0580", "Väntar", "COLLABORATION"));
        Api.get(OFFICER, application.path() + "/project").statusCode(404);
        Api.get(OFFICER, "/projects/" + UUID.randomUUID()).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "projects?county=02",
                "projects?year=1999",
                "projects?scheme=TVA",
                "projects?purpose=SPORT",
                "projects?targetGroup=ALLA",
                "projects?limit=0",
                "project-changes?after=-1",
                "project-changes?after=x",
                "project-changes?limit=1001",
                "unpublished-projects?county=99"
            })
    void aQueryThatCannotBeMeantIsRefused(String path) {
        Api.get(OFFICER, "/" + path).statusCode(400).body("type", endsWith("/invalid-parameter"));
    }

    @Test
    void wordsThatAreTooLongOrHoldControlCharactersAreRefused() {
        Api.anyone().queryParam("q", "a\u0000b").get("/projects").then().statusCode(400);
        Api.get(OFFICER, "/projects?q=" + "a".repeat(201))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("q")));
    }
}
