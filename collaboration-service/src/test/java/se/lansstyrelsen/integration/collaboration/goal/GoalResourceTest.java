package se.lansstyrelsen.integration.collaboration.goal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.collaboration.CollaborationFixture;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "collaboration"))
class GoalResourceTest {

    private static final String BOARD = "handlaggare-17";

    @Inject
    GoalReminders reminders;

    @Test
    void aGoalIsFollowedUpAndCarriedOverWithItsFocusAndIndicators() {
        var goal = set(2020, "HEALTH");
        var answer = followUp(goal, "PARTLY_FULFILLED", "CARRY_OVER", "2020-12-10")
                .statusCode(201)
                .body("state", equalTo("CARRIED_OVER"))
                .body("followUp.outcomes[0].value", equalTo(61.5f))
                .extract();
        Api.anyone()
                .get("/goals/" + answer.path("carriedTo"))
                .then()
                .statusCode(200)
                .body("content.year", equalTo(2021))
                .body("content.focusPoints", contains("Hälsolitteracitet"))
                .body("content.indicators.name", contains("Andel vårdcentraler"))
                .body("carriedFrom", equalTo(goal))
                .body("state", equalTo("OPEN"));
        followUp(goal, "FULFILLED", "CLOSE", "2020-12-11").statusCode(409).body("type", endsWith("/goal-followed-up"));
        Api.anyone()
                .get("/goals?county=17&year=2020&area=HEALTH")
                .then()
                .statusCode(200)
                .body("items.judgement", contains("PARTLY_FULFILLED"));
    }

    @Test
    void aClosedGoalDoesNotGoOn() {
        var goal = set(2020, "HOUSING");
        followUp(goal, "FULFILLED", "CLOSE", "2020-11-01")
                .statusCode(201)
                .body("state", equalTo("CLOSED"))
                .body("carriedTo", nullValue());
        Api.anyone().get("/goals?county=17&year=2021&area=HOUSING").then().body("items", hasSize(0));
        Api.put(BOARD, "/goals/" + goal, tag(goal), content(2020, "HOUSING"))
                .statusCode(409)
                .body("type", endsWith("/goal-followed-up"));
    }

    @Test
    void aGoalIsNotCarriedOverToAYearThatHasItsOwn() {
        var goal = set(2022, "HOUSING");
        var next = set(2023, "HOUSING");
        refused(followUp(goal, "FULFILLED", "CARRY_OVER", "2022-12-01"), 409, "goal-exists");
        Api.get(BOARD, "/goals/" + goal).body("state", equalTo("OPEN"));
        followUp(goal, "FULFILLED", "CLOSE", "2022-12-01").statusCode(201);
        Api.get(BOARD, "/goals/" + next).body("carriedFrom", nullValue());
    }

    @Test
    void whatCannotBeSetOrJudgedIsRefused() {
        var goal = set(2019, "STATE_PRESENCE");
        refused(Api.post(BOARD, "/goals", content(2019, "STATE_PRESENCE")), 409, "goal-exists");
        refused(followUp(goal, "FULFILLED", "CLOSE", "2019-10-31"), 422, "goal-not-due");
        refused(
                followUp(
                        goal,
                        "FULFILLED",
                        "CLOSE",
                        LocalDate.now(StockholmTime.ZONE).plusDays(5).toString()),
                422,
                "date-in-the-future");
        var unknown = judged("FULFILLED", "CLOSE", "2019-12-01");
        unknown.put("outcomes", List.of(Map.of("indicator", "Något annat", "value", 1)));
        refused(Api.move(BOARD, "/goals/" + goal + "/follow-ups", tag(goal), unknown), 422, "indicator-unknown");
        refused(Api.post(BOARD, "/goals", content(2019, "OTHER")), 422, "own-area-unclear");
        refused(Api.post("handlaggare-18", "/goals", content(2018, "HEALTH")), 403, "out-of-scope");
        var elsewhere = content(2019, "STATE_PRESENCE");
        elsewhere.put("countyCode", "18");
        refused(Api.put(BOARD, "/goals/" + goal, tag(goal), elsewhere), 422, "goal-stays-with-its-county");
        var own = content(2019, "OTHER");
        own.put("ownArea", "Krisberedskap");
        Api.post(BOARD, "/goals", own).statusCode(201).body("content.ownArea", equalTo("Krisberedskap"));
    }

    @Test
    void aGoalNobodyFollowedUpComesBeforeTheRegionalForumOnce() {
        var forum = CollaborationFixture.regional(CollaborationFixture.national(), "17");
        var goal = set(2016, "DEMOCRACY_AND_EQUALITY");
        Api.anyone().get("/goals?county=17&overdue=true").then().body("items.id", hasItem(goal));
        reminders.remind();
        Api.get(BOARD, "/forums/" + forum + "/backlog")
                .body("items.sourceId", hasItem(goal))
                .body("items.content.title", hasItem("Uppföljning av målet Demokrati och jämlikhet 2016"));
        followUp(goal, "NOT_FULFILLED", "CLOSE", "2017-02-20").statusCode(201);
        Api.get(BOARD, "/forums/" + forum + "/backlog").body("items.sourceId", not(hasItem(goal)));
        Api.anyone().get("/goals?county=17&overdue=true").then().body("items.id", not(hasItem(goal)));
    }

    private static String set(int year, String area) {
        return Api.post(BOARD, "/goals", content(year, area))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> content(int year, String area) {
        var content = new LinkedHashMap<String, Object>();
        content.put("year", year);
        content.put("countyCode", "17");
        content.put("area", area);
        content.put("wording", "Att bidra till en god och jämlik hälsa för alla.");
        content.put("focusPoints", List.of("Hälsolitteracitet"));
        content.put(
                "indicators",
                List.of(Map.of("name", "Andel vårdcentraler", "unit", "procent", "target", 80, "source", "Regionen")));
        return content;
    }

    private static Map<String, Object> judged(String judgement, String next, String on) {
        var judged = new LinkedHashMap<String, Object>();
        judged.put("judgement", judgement);
        judged.put("text", "Insatserna har genomförts.");
        judged.put("outcomes", List.of(Map.of("indicator", "Andel vårdcentraler", "value", 61.5)));
        judged.put("next", next);
        judged.put("on", on);
        return judged;
    }

    private static ValidatableResponse followUp(String goal, String judgement, String next, String on) {
        return Api.move(BOARD, "/goals/" + goal + "/follow-ups", tag(goal), judged(judgement, next, on));
    }

    private static String tag(String goal) {
        return Api.get(BOARD, "/goals/" + goal).extract().header("ETag");
    }

    private static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).body("type", endsWith("/" + problem));
    }
}
