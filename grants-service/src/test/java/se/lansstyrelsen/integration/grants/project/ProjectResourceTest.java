package se.lansstyrelsen.integration.grants.project;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.decided;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.terms;
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
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.grants.GrantsFixture;
import se.lansstyrelsen.integration.kit.quality.Api;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "grants"))
class ProjectResourceTest {

    private static final String OFFICER = "handlaggare-03";

    private static int latestChange() {
        var changes = Api.anyone().get("/project-changes?limit=1000").jsonPath().getList("items.number", Integer.class);
        return changes.isEmpty() ? 0 : changes.get(changes.size() - 1);
    }

    private static List<String> found(String query) {
        return Api.anyone()
                .get("/projects?limit=100&county=03&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", String.class);
    }

    @Test
    void aGrantedMatterIsWrittenPublishedChangedAndWithdrawn() {
        var before = latestChange();
        var matter = granted("03", content(openedCall("03"), "0380", "Eget boende", "COLLABORATION"));
        var project = matter.project();
        var drafted = Api.get(OFFICER, project)
                .statusCode(200)
                .body("status", equalTo("UNPUBLISHED"))
                .body("applicationId", equalTo(matter.application().id()))
                .body("facts.scheme", equalTo("SECTION_37"))
                .body("facts.countyCode", equalTo("03"))
                .body("facts.decidingCounty", equalTo("03"))
                .body("facts.year", equalTo(thisYear()))
                .body("facts.organisationName", equalTo("Uppsala kommun"))
                .body("facts.municipalityCode", equalTo("0380"))
                .body("facts.diaryNumber", equalTo(matter.application().diaryNumber()))
                .body("facts.purposes", contains("COLLABORATION"))
                .body("facts.targetGroups", contains("PERMIT_HOLDERS"))
                .body("facts.startsOn", equalTo("2026-01-01"))
                .body("facts.endsOn", equalTo("2026-12-31"))
                .body("facts.grantedAmount", equalTo(100000f))
                .body("text.title", equalTo("Eget boende"))
                .body("text.summary", equalTo("Många väntar länge på eget boende."))
                .body("text.method", equalTo("Möten varje månad\nStudiebesök"))
                .body("text.transferability", equalTo("Metoden sprids i länet."))
                .body("text.results", nullValue())
                .body("text.contactFunction", nullValue())
                .body("publishedAt", nullValue())
                .extract();
        Api.get(OFFICER, "/unpublished-projects?limit=100&county=03").body("items.id", hasItem(id(project)));
        Api.anyone().get(project).then().statusCode(404);

        var body = text("Eget boende", "Väntan på bostad blev kortare.");
        body.put("results", "Trettio hushåll flyttade.");
        body.put("lessons", "Börja med hyresvärdarna.");
        body.put("contactAddress", "integration@example.se");
        var written = Api.put(OFFICER, project, drafted.header("ETag"), body)
                .statusCode(200)
                .body("text.method", nullValue())
                .extract();
        var publication = Api.move(OFFICER, project + "/publications", written.header("ETag"), null)
                .statusCode(201)
                .body("status", equalTo("PUBLISHED"))
                .extract();
        assertTrue(publication.header("Location").endsWith(project));
        Api.anyone()
                .get(project)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(publication.header("ETag")))
                .body("text.results", equalTo("Trettio hushåll flyttade."))
                .body("text.contactAddress", equalTo("integration@example.se"));
        Api.get(OFFICER, "/unpublished-projects?limit=100&county=03").body("items.id", not(hasItem(id(project))));

        body.put("lessons", "Börja hos hyresvärdarna.");
        var changed = Api.put(OFFICER, project, publication.header("ETag"), body)
                .statusCode(200)
                .extract();
        Api.move(OFFICER, project + "/withdrawals", changed.header("ETag"), Map.of("reason", "Bilden var fel."))
                .statusCode(201)
                .body("status", equalTo("WITHDRAWN"))
                .body("withdrawalReason", equalTo("Bilden var fel."));
        Api.anyone().get(project).then().statusCode(404).body("type", endsWith("/not-found"));
        Api.get(OFFICER, project).statusCode(200);
        Api.move(OFFICER, project + "/publications", tag(OFFICER, project), null)
                .statusCode(201)
                .body("id", equalTo(id(project)))
                .body("withdrawalReason", nullValue());

        Api.anyone()
                .get("/project-changes?after=" + before)
                .then()
                .statusCode(200)
                .body("items.kind", contains("PUBLISHED", "CHANGED", "WITHDRAWN", "PUBLISHED"))
                .body("items.number", contains(before + 1, before + 2, before + 3, before + 4))
                .body("items[0].projectId", equalTo(id(project)))
                .body("items[0].project", equalTo(Api.root() + project))
                .body("_links.next", nullValue());
        var next = Api.anyone()
                .get("/project-changes?limit=3&after=" + before)
                .jsonPath()
                .getString("_links.next.href");
        assertTrue(next.contains("after=" + (before + 3)), next);
    }

    @Test
    void wordsAreFoundInEveryFormTheyTakeAndTheBestHitsComeFirst() {
        var call = openedCall("03");
        var friends = published(
                "03",
                ProjectFixture.opened("03", call, "0305", "Språkvänner"),
                text("Språkvänner i Håbo", "Ungdomar övade svenska på mötesplatser."));
        var house = published(
                "03",
                ProjectFixture.opened("03", call, "0319", "Bostadsslussen"),
                text("Bostadsslussen", "Hyresvärdar och språkvänner hjälptes åt med bostäder."));
        for (var words : List.of("språkvänner", "språkvän", "SPRÅKVÄNNERNA", "språkvännerna", "språkv")) {
            assertEquals(List.of(id(friends), id(house)), found("q=" + words), words);
        }
        assertEquals(List.of(id(house)), found("q=bostäder hyresvärd"));
        assertEquals(List.of(id(house)), found("q=bostäderna"));
        assertEquals(List.of(id(friends)), found("q=mötesplatsen"));
        assertEquals(List.of(id(friends)), found("q=motesplats or håbo"));
        assertEquals(List.of(), found("q=sprakvan"));
        assertEquals(List.of(id(friends)), found("q=språkvänner -hyresvärd"));
        assertEquals(List.of(id(house)), found("q=\"hyresvärdar och språkvänner\""));
        assertEquals(List.of(), found("q=\"språkvänner och hyresvärdar\""));
        assertEquals(List.of(), found("q=språkvänner obefintligt"));
        for (var odd : List.of("och", "'", "&|!():*", "\\", "%", "-", "<->", "a:*")) {
            Api.anyone().queryParam("q", odd).get("/projects").then().statusCode(200);
        }
    }

    @Test
    void theListIsNarrowedPagedAndReadAsASpreadsheet() {
        var call = openedCall("03");
        var first = published(
                "03",
                granted("03", content(call, "0381", "Jourboende ett", "PREPAREDNESS_AND_CAPACITY"))
                        .project(),
                text("Jourboende ett", "Beredskap för jourboende."));
        var second = published(
                "03",
                granted("03", content(call, "0382", "Jourboende två", "COLLABORATION", "PREPAREDNESS_AND_CAPACITY"))
                        .project(),
                text("Jourboende två", "Samverkan om jourboende."));
        assertEquals(List.of(id(second), id(first)), found("q=jourboende&purpose=PREPAREDNESS_AND_CAPACITY"));
        assertEquals(List.of(id(second)), found("q=jourboende&purpose=COLLABORATION"));
        assertEquals(List.of(), found("q=jourboende&purpose=HEALTH"));
        assertEquals(
                2,
                found("q=jourboende&targetGroup=PERMIT_HOLDERS&scheme=SECTION_37&year=" + thisYear())
                        .size());
        assertEquals(List.of(), found("q=jourboende&targetGroup=ASYLUM_SEEKERS"));
        assertEquals(List.of(), found("q=jourboende&scheme=TIA"));
        assertEquals(List.of(), found("q=jourboende&year=" + (thisYear() - 1)));
        assertEquals(
                List.of(id(second), id(first)),
                found("").stream()
                        .filter(List.of(id(first), id(second))::contains)
                        .toList());
        Api.anyone()
                .get("/projects?q=jourboende&county=03&limit=1&page=2")
                .then()
                .statusCode(200)
                .body("_meta.totalRecords", equalTo(2))
                .body("items.id", contains(id(first)));
        Api.anyone()
                .get("/projects?q=jourboende&page=40")
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()));
        Api.anyone()
                .accept("text/csv")
                .get("/projects?q=jourboende&county=03")
                .then()
                .statusCode(200)
                .body(containsString("id;status;title;summary;results;scheme"))
                .body(containsString("Jourboende två;Samverkan om jourboende.;;SECTION_37;03;03;"));
    }

    @Test
    void aLaterDecisionChangesThePublishedAmount() {
        var matter = granted("03", content(openedCall("03"), "0380", "Lotsar", "COLLABORATION"));
        var project = published("03", matter.project(), text("Lotsar", "Lotsar för nyanlända."));
        var before = latestChange();
        var lowered = decided("03", matter.application(), matter.tag(), terms("CHANGE", "GRANTED_IN_PART", "60000.50"));
        Api.anyone().get(project).then().body("facts.grantedAmount", equalTo(60000.5f));
        decided("03", matter.application(), lowered.header("ETag"), terms("CHANGE", "REJECTED", null));
        Api.anyone().get(project).then().body("facts.grantedAmount", equalTo(60000.5f));
        Api.anyone().get("/project-changes?after=" + before).then().body("items.kind", contains("CHANGED", "CHANGED"));
    }

    @Test
    void theOneWhoWritesAnApplicationIsShownWhatResemblesIt() {
        var call = openedCall("03");
        var alike = published(
                "03",
                ProjectFixture.opened("03", call, "0330", "Cykelskola"),
                text("Cykelskola för kvinnor", "Kvinnor lär sig cykla."));
        var draftCall = GrantsFixture.openCall("03");
        var draft = Api.post(
                        "kommun-0380",
                        "/applications",
                        GrantsFixture.with(
                                GrantsFixture.application(draftCall, "0380", "50000"),
                                "title",
                                "Cykelskolor i hela länet"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var path = "/applications/" + draft + "/similar-projects";
        var similar = Api.get("kommun-0380", path).statusCode(200).extract().jsonPath();
        assertEquals(id(alike), similar.getString("items[0].id"));
        assertTrue(similar.getList("items").size() <= 10);
        assertTrue(similar.getList("items.purposes", List.class).stream()
                .skip(1)
                .allMatch(purposes -> purposes.contains("COLLABORATION")));
        Api.get("kommun-0381", path).statusCode(404);
        Api.get(OFFICER, path).statusCode(404);
    }
}
