package se.lansstyrelsen.integration.collaboration.action;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.collaboration.CollaborationFixture;
import se.lansstyrelsen.integration.collaboration.CollaborationFixture.Organisation;
import se.lansstyrelsen.integration.collaboration.issue.IssueSteps;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingSteps;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "collaboration"))
class ActionResourceTest {

    private static final String BOARD = "handlaggare-18";

    private String forum;
    private Organisation agency;
    private String seat;

    @BeforeEach
    void aForumWithAMember() {
        forum = CollaborationFixture.regional(CollaborationFixture.national(), "18");
        agency = CollaborationFixture.agency();
        seat = CollaborationFixture.seat(BOARD, forum, agency, "MEMBER");
        CollaborationFixture.hold(BOARD, seat, "Örjan Ek").statusCode(201);
    }

    @Test
    void anOpenActionStandsOnEveryAgendaUntilItIsDone() {
        var action = taken("2024-05-01");
        var first = MeetingSteps.held(BOARD, forum, "2024-03-01", seat);
        Api.get(BOARD, "/meetings/" + first + "/agenda")
                .body("items.item.sourceId", contains(action))
                .body(
                        "items.item.content.title",
                        contains("Åtgärd: Kartlägga ledtider (" + agency.name() + ", senast 1 maj 2024)"));
        minuted(first);
        var second = MeetingSteps.held(BOARD, forum, "2024-04-01", seat);
        Api.get(BOARD, "/meetings/" + second + "/agenda").body("items.item.sourceId", contains(action));
        minuted(second);

        move(agency.caller(), action, "completions", Map.of("text", "Kartlagt.", "on", "2024-04-15"))
                .statusCode(201)
                .body("state", equalTo("DONE"))
                .body("overdue", equalTo(false));
        move(agency.caller(), action, "completions", Map.of("text", "Igen."))
                .statusCode(409)
                .body("type", endsWith("/action-ended"));
        var third = MeetingSteps.held(BOARD, forum, "2024-05-10", seat);
        Api.get(BOARD, "/meetings/" + third + "/agenda").body("items", hasSize(0));
    }

    @Test
    void theAgendaTellsTheNewDayOfAPostponedAction() {
        var action = taken("2036-05-01");
        minuted(MeetingSteps.held(BOARD, forum, "2024-03-01", seat));
        move(agency.caller(), action, "postponements", postponed("2036-09-01")).statusCode(201);
        Api.get(BOARD, "/forums/" + forum + "/backlog")
                .body("items.content.title", contains(endsWith("senast 1 september 2036)")));
    }

    @Test
    void itStaysWithTheSeatWhenThePersonLeavesAndShowsWhoHasItNow() {
        var action = taken("2024-05-01");
        Api.get(BOARD, "/actions/" + action).body("holder", equalTo("Örjan Ek"));
        var found = Api.get(BOARD, "/seats/" + seat).extract();
        Api.move(
                        BOARD,
                        "/seats/" + seat + "/holders/" + found.path("holders[0].id") + "/endings",
                        found.header("ETag"),
                        Map.of("lastDay", "2024-01-31"))
                .statusCode(201);
        Api.get(BOARD, "/actions/" + action)
                .body("holder", nullValue())
                .body("organisationId", equalTo(agency.id()))
                .body("state", equalTo("OPEN"));
        Api.get(agency.caller(), "/actions?overdue=true&organisation=" + agency.id())
                .body("items.id", contains(action));
    }

    @Test
    void whatAMeetingBroughtStandsInItsMinutesAndIsFoundByItsIssue() {
        var issue = IssueSteps.raised(BOARD, forum, "2024-01-10");
        var meeting = MeetingSteps.held(BOARD, forum, "2024-03-01", seat);
        var item = Api.get(BOARD, "/meetings/" + meeting + "/agenda")
                .body("items.item.sourceId", hasItem(issue))
                .extract()
                .<String>path("items[0].item.id");
        var content = content("2024-06-30");
        content.put("meetingId", meeting);
        content.put("agendaItemId", item);
        content.put("issueId", issue);
        var action = Api.post(BOARD, "/forums/" + forum + "/actions", content)
                .statusCode(201)
                .extract()
                .<String>path("id");
        minuted(meeting);
        Api.as(BOARD)
                .accept("text/html")
                .get("/meetings/" + meeting + "/minutes/document")
                .then()
                .body(containsString("Kartlägga ledtider"))
                .body(containsString("30 juni 2024"));
        Api.get(BOARD, "/actions?issue=" + issue).body("items.id", contains(action));
    }

    @Test
    void itIsPostponedByItsOwnerAndCancelledOnlyByTheLead() {
        var action = taken("2036-05-01");
        move(agency.caller(), action, "postponements", postponed("2036-04-01"))
                .statusCode(422)
                .body("type", endsWith("/dates-out-of-order"));
        move(agency.caller(), action, "postponements", postponed("2036-09-01"))
                .statusCode(201)
                .body("postponed", equalTo(1))
                .body("content.dueOn", equalTo("2036-09-01"));
        move(agency.caller(), action, "cancellations", Map.of("text", "Vill inte."))
                .statusCode(403);
        move(BOARD, action, "cancellations", Map.of("text", "Behövs inte längre."))
                .statusCode(201)
                .body("state", equalTo("CANCELLED"));
        move(BOARD, action, "postponements", postponed("2036-10-01")).statusCode(409);
    }

    @Test
    void itsOwnerDoesNotGiveItToAnotherButTheSecretaryDoes() {
        var action = taken("2036-05-01");
        var other = CollaborationFixture.agency();
        var content = content("2036-05-01");
        content.put("seatId", CollaborationFixture.seat(BOARD, forum, other, "MEMBER"));
        var tag = Api.get(BOARD, "/actions/" + action).extract().header("ETag");
        Api.put(agency.caller(), "/actions/" + action, tag, content).statusCode(403);
        Api.post(agency.caller(), "/forums/" + forum + "/actions", content).statusCode(403);
        Api.put(BOARD, "/actions/" + action, tag, content).statusCode(200).body("organisationId", equalTo(other.id()));
    }

    @Test
    void whatItNamesMustBeThereAndItsOwnerHaveASeat() {
        refused("seatId", UUID.randomUUID().toString(), "no-such-seat");
        refused("issueId", UUID.randomUUID().toString(), "no-such-issue");
        refused("goalId", UUID.randomUUID().toString(), "no-such-goal");
        refused("agendaItemId", UUID.randomUUID().toString(), "item-not-of-the-meeting");
        var ended = CollaborationFixture.seat(BOARD, forum, CollaborationFixture.agency(), "MEMBER");
        var tag = Api.get(BOARD, "/seats/" + ended).extract().header("ETag");
        Api.move(BOARD, "/seats/" + ended + "/endings", tag, Map.of("lastDay", "2021-01-01"))
                .statusCode(201);
        refused("seatId", ended, "owner-without-seat");
        var stranger = CollaborationFixture.agency();
        Api.post(stranger.caller(), "/forums/" + forum + "/actions", content("2036-01-01"))
                .statusCode(403);
        Api.get(stranger.caller(), "/actions").body("items", hasSize(0));
        move(
                        BOARD,
                        taken("2036-01-01"),
                        "completions",
                        Map.of(
                                "text",
                                "X",
                                "on",
                                LocalDate.now(StockholmTime.ZONE).plusDays(2).toString()))
                .statusCode(422)
                .body("type", endsWith("/date-in-the-future"));
    }

    private void refused(String property, String value, String problem) {
        var content = content("2036-01-01");
        content.put(property, value);
        Api.post(BOARD, "/forums/" + forum + "/actions", content)
                .statusCode(422)
                .body("type", endsWith("/" + problem));
    }

    private void minuted(String meeting) {
        Api.move(
                        BOARD,
                        "/meetings/" + meeting + "/minutes",
                        MeetingSteps.tag(BOARD, meeting),
                        Map.of("verifierSeatIds", List.of(seat)))
                .statusCode(201);
    }

    private String taken(String dueOn) {
        return Api.post(agency.caller(), "/forums/" + forum + "/actions", content(dueOn))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> postponed(String dueOn) {
        return Map.of("dueOn", dueOn, "reason", "Uppgifterna dröjer.");
    }

    private Map<String, Object> content(String dueOn) {
        var content = new LinkedHashMap<String, Object>();
        content.put("title", "Kartlägga ledtider");
        content.put("seatId", seat);
        content.put("dueOn", dueOn);
        return content;
    }

    private static ValidatableResponse move(String caller, String action, String what, Object body) {
        var tag = Api.get(BOARD, "/actions/" + action).extract().header("ETag");
        return Api.move(caller, "/actions/" + action + "/" + what, tag, body);
    }
}
