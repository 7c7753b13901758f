package se.lansstyrelsen.integration.collaboration.forum;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lansstyrelsen.integration.collaboration.CollaborationFixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "collaboration"))
class ForumResourceTest {

    private static final String COUNTY = "20";
    private static final String OFFICER = "handlaggare-20";

    private String national;
    private String regional;

    @BeforeEach
    void aNationalAndARegionalForum() {
        national = CollaborationFixture.national();
        regional = CollaborationFixture.regional(national, COUNTY);
    }

    @Test
    void theStructureIsReadAsATreeAndNeedNotBeLedByACountyBoard() {
        var federation = CollaborationFixture.organisation("FEDERATION", "Kommunalförbundet ");
        var subregional = CollaborationFixture.subregional(regional, COUNTY, federation);
        var local = CollaborationFixture.local(subregional, COUNTY, CollaborationFixture.municipality("2080"));
        var group = CollaborationFixture.workingGroup(regional, COUNTY, federation);

        Api.get(OFFICER, "/forums/" + group)
                .statusCode(200)
                .body("countyCode", equalTo(COUNTY))
                .body("mandate", equalTo("Bereda ärenden till rådet."));
        var tree = Api.get("deltagare-2021002114", "/forum-structure?county=" + COUNTY)
                .statusCode(200)
                .extract()
                .jsonPath();
        var root = "forums.find { it.id == '" + national + "' }.below.find { it.id == '" + regional + "' }";
        assertThat(tree.getList(root + ".below.id"), containsInAnyOrder(subregional, group));
        assertThat(tree.getList(root + ".below.find { it.id == '" + subregional + "' }.below.id"), contains(local));
        Api.get(OFFICER, "/forums?level=SUBREGIONAL&lead=" + federation.id())
                .statusCode(200)
                .body("items.id", contains(subregional));
    }

    @ParameterizedTest
    @CsvSource({
        "REGIONAL, regional, parent-of-wrong-level",
        "REGIONAL, , parent-of-wrong-level",
        "SUBREGIONAL, national, parent-of-wrong-level",
        "LOCAL, national, parent-of-wrong-level",
        "NATIONAL, national, parent-of-wrong-level"
    })
    void aParentOfTheWrongLevelIsRefused(String level, String parent, String problem) {
        var id = "regional".equals(parent) ? regional : "national".equals(parent) ? national : null;
        var body = CollaborationFixture.forum(
                level,
                id,
                "NATIONAL".equals(level) ? null : COUNTY,
                CollaborationFixture.countyBoard(COUNTY).id());
        Api.post("NATIONAL".equals(level) ? "samordnare" : OFFICER, "/forums", body)
                .statusCode(422)
                .body("type", endsWith("/" + problem))
                .body("errors.pointer", contains("/parentId"));
    }

    @Test
    void aLocalForumStandsUnderTheRegionalOneOnlyWhereThereIsNoSubregional() {
        var lead = CollaborationFixture.municipality("2080");
        CollaborationFixture.local(regional, COUNTY, lead);
        CollaborationFixture.subregional(regional, COUNTY, CollaborationFixture.countyBoard(COUNTY));

        Api.post(OFFICER, "/forums", CollaborationFixture.forum("LOCAL", regional, COUNTY, lead.id()))
                .statusCode(422)
                .body("type", endsWith("/parent-of-wrong-level"));
    }

    @Test
    void aGroupCannotBeMovedBelowItself() {
        var lead = CollaborationFixture.countyBoard(COUNTY);
        var above = CollaborationFixture.workingGroup(regional, COUNTY, lead);
        var below = CollaborationFixture.workingGroup(above, COUNTY, lead);
        for (var parent : new String[] {below, above}) {
            var body = CollaborationFixture.forum("WORKING_GROUP", parent, COUNTY, lead.id());
            body.put("mandate", "Samma uppdrag.");
            body.put("endsOn", LocalDate.now(StockholmTime.ZONE).plusYears(1).toString());
            Api.put(OFFICER, "/forums/" + above, "\"0\"", body).statusCode(422).body("type", endsWith("/forum-cycle"));
        }
        Api.get(OFFICER, "/forums/" + above).body("parentId", equalTo(regional));
    }

    @Test
    void aGroupNeedsAMandateAndALastDay() {
        var body = CollaborationFixture.forum(
                "WORKING_GROUP",
                regional,
                null,
                CollaborationFixture.countyBoard(COUNTY).id());
        Api.post(OFFICER, "/forums", body)
                .statusCode(422)
                .body("type", endsWith("/mandate-missing"))
                .body("errors.pointer", contains("/mandate"));
        body.put("mandate", "Bereda.");
        Api.post(OFFICER, "/forums", body).statusCode(422).body("errors.pointer", contains("/endsOn"));
        body.put("endsOn", "2019-12-31");
        Api.post(OFFICER, "/forums", body).statusCode(422).body("type", endsWith("/dates-out-of-order"));
    }

    @Test
    void anotherCountysForumsAreNotFormedAndNationalOnesOnlyByTheCoordinator() {
        var lead = CollaborationFixture.countyBoard(COUNTY).id();
        Api.post("handlaggare-21", "/forums", CollaborationFixture.forum("REGIONAL", national, COUNTY, lead))
                .statusCode(403)
                .body("type", endsWith("/out-of-scope"));
        Api.post(OFFICER, "/forums", CollaborationFixture.forum("NATIONAL", null, null, lead))
                .statusCode(403);
        Api.post("samordnare", "/forums", CollaborationFixture.forum("REGIONAL", national, COUNTY, lead))
                .statusCode(403);
        Api.post(OFFICER, "/forums", CollaborationFixture.forum("SUBREGIONAL", regional, "21", lead))
                .statusCode(422)
                .body("type", endsWith("/forum-in-wrong-county"));
        Api.post("deltagare-2021002114", "/forums", CollaborationFixture.forum("REGIONAL", national, COUNTY, lead))
                .statusCode(403);
    }

    @Test
    void aForumEndsWhenNothingGoesOnUnderIt() {
        var lead = CollaborationFixture.countyBoard(COUNTY);
        var subregional = CollaborationFixture.subregional(regional, COUNTY, lead);
        var ending = Map.of("endsOn", "2024-06-30", "reason", "Slås ihop med länsrådet.");

        Api.move(OFFICER, "/forums/" + regional + "/endings", "\"0\"", ending)
                .statusCode(409)
                .body("type", endsWith("/forum-has-duties"));
        Api.move(OFFICER, "/forums/" + subregional + "/endings", "\"0\"", ending)
                .statusCode(201)
                .body("endsOn", equalTo("2024-06-30"));
        Api.move(OFFICER, "/forums/" + regional + "/endings", "\"0\"", ending).statusCode(201);
        Api.move(OFFICER, "/forums/" + regional + "/endings", "\"1\"", ending)
                .statusCode(409)
                .body("type", endsWith("/forum-ended"));
        Api.get(OFFICER, "/forums?activeOn=2024-07-01&parent=" + regional).body("items", hasSize(0));
        Api.get(OFFICER, "/forums?activeOn=2024-06-30&parent=" + regional).body("items.id", hasItem(subregional));
        Api.get(OFFICER, "/forums/" + national).body("endsOn", nullValue());
    }

    @Test
    void aForumsLevelStays() {
        var lead = CollaborationFixture.countyBoard(COUNTY);
        var body = CollaborationFixture.forum("SUBREGIONAL", regional, COUNTY, lead.id());
        var id = CollaborationFixture.formed(OFFICER, body);
        body.put("level", "LOCAL");
        Api.put(OFFICER, "/forums/" + id, "\"0\"", body).statusCode(422);
        body.put("level", "SUBREGIONAL");
        body.put("name", "Nytt namn");
        Api.put(OFFICER, "/forums/" + id, "\"0\"", body).statusCode(200).body("name", equalTo("Nytt namn"));
        Api.put(OFFICER, "/forums/" + id, "\"0\"", body).statusCode(412);
    }
}
