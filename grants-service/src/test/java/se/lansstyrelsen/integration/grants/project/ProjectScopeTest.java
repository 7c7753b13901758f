package se.lansstyrelsen.integration.grants.project;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.thisYear;
import static se.lansstyrelsen.integration.grants.project.ProjectFixture.content;
import static se.lansstyrelsen.integration.grants.project.ProjectFixture.granted;
import static se.lansstyrelsen.integration.grants.project.ProjectFixture.id;
import static se.lansstyrelsen.integration.grants.project.ProjectFixture.openedCall;
import static se.lansstyrelsen.integration.grants.project.ProjectFixture.published;
import static se.lansstyrelsen.integration.grants.project.ProjectFixture.tag;
import static se.lansstyrelsen.integration.grants.project.ProjectFixture.text;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.region.Regions;

/** Every role, and every county, against a project of Östergötland's. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class ProjectScopeTest {

    private static final List<String> CALLERS = List.of(
            "handlaggare-05",
            "beslutsfattare-05",
            "attestant-05-1",
            "samordnare",
            "revisor",
            "kommun-0580",
            "sokande-8024001136",
            "migrationsverket",
            "deltagare-2120000803",
            "lasare");

    private static Map<String, Integer> statuses(String path) {
        var statuses = new TreeMap<String, Integer>();
        CALLERS.forEach(caller -> statuses.put(caller, Api.as(caller).get(path).statusCode()));
        return statuses;
    }

    /** @param inside those who are let in; all others get the other status */
    private static Map<String, Integer> only(List<String> inside, int others) {
        var expected = new TreeMap<String, Integer>();
        CALLERS.forEach(caller -> expected.put(caller, inside.contains(caller) ? 200 : others));
        return expected;
    }

    @Test
    void allReadWhatIsPublishedAndOnlyTheBoardWhatIsNot() {
        var matter = granted("05", content(openedCall("05"), "0580", "Lärcentrum", "COLLABORATION"));
        var project = matter.project();
        var officials = List.of("handlaggare-05", "beslutsfattare-05", "samordnare", "revisor");
        assertEquals(only(officials, 404), statuses(project));
        assertEquals(only(officials, 403), statuses(matter.application().path() + "/project"));
        assertEquals(only(officials, 403), statuses("/unpublished-projects?county=05"));
        Api.anyone().get(project).then().statusCode(404);
        published("05", project, text("Lärcentrum", "Ett lärcentrum."));
        assertEquals(only(CALLERS, 0), statuses(project));
        for (var open : List.of(
                project,
                "/projects?q=lärcentrum",
                "/project-changes",
                "/project-catalogues/" + thisYear() + "?county=05")) {
            assertEquals(only(CALLERS, 0), statuses(open), open);
            Api.anyone().get(open).then().statusCode(200);
        }
        assertEquals(
                only(List.of("handlaggare-05", "beslutsfattare-05", "samordnare", "revisor", "kommun-0580"), 403),
                statuses(matter.application().path() + "/similar-projects"));
    }

    @Test
    void onlyOfficersAndDecisionMakersOfTheBoardWritePublishAndWithdraw() {
        var project = ProjectFixture.opened("05", openedCall("05"), "0581", "Lärcentrum");
        var body = text("Lärcentrum", "Ett lärcentrum.");
        var tag = tag("handlaggare-05", project);
        for (var caller : CALLERS) {
            if (!List.of("handlaggare-05", "beslutsfattare-05").contains(caller)) {
                writesNothing(caller, project, tag, body);
            }
        }
        for (var county : Regions.counties()) {
            if (!county.code().equals("05")) {
                writesNothing("handlaggare-" + county.code(), project, tag, body);
                writesNothing("beslutsfattare-" + county.code(), project, tag, body);
                Api.get("handlaggare-" + county.code(), project).statusCode(404);
                Api.get("handlaggare-" + county.code(), "/unpublished-projects?limit=100&county=05")
                        .statusCode(200)
                        .body("items", empty());
            }
        }
        var written =
                Api.put("beslutsfattare-05", project, tag, body).statusCode(200).extract();
        Api.move("beslutsfattare-05", project + "/publications", written.header("ETag"), null)
                .statusCode(201);
    }

    private static void writesNothing(String caller, String project, String tag, Map<String, Object> body) {
        Api.put(caller, project, tag, body).statusCode(403);
        Api.move(caller, project + "/publications", tag, null).statusCode(403);
        Api.move(caller, project + "/withdrawals", tag, Map.of("reason", "Nej."))
                .statusCode(403);
    }

    @Test
    void whatIsNotPublishedIsInNoSearchNorSuggestion() {
        var call = openedCall("05");
        var hidden = ProjectFixture.opened("05", call, "0582", "Fäbodliv");
        var other = granted("05", content(call, "0583", "Fäbodliv", "COLLABORATION"));
        Api.anyone().get("/projects?q=fäbodliv").then().body("items", empty());
        Api.get("kommun-0583", other.application().path() + "/similar-projects?limit=100")
                .statusCode(200)
                .body("items.id", not(hasItem(id(hidden))))
                .body("items.id", not(hasItem(id(other.project()))));
    }
}
