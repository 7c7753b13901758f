package se.lansstyrelsen.integration.collaboration.agenda;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.collaboration.CollaborationFixture;
import se.lansstyrelsen.integration.collaboration.CollaborationFixture.Organisation;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingSteps;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "collaboration"))
class AgendaResourceTest {

    private static final String OFFICER = "handlaggare-05";

    private String forum;
    private Organisation agency;

    @BeforeEach
    void aForumWithAMember() {
        forum = CollaborationFixture.regional(CollaborationFixture.national(), "05");
        agency = CollaborationFixture.agency();
        CollaborationFixture.seat(OFFICER, forum, agency, "MEMBER");
    }

    @Test
    void whatWaitsComesOntoTheAgendaWhenTheMeetingIsCalledWithItsClockTimes() {
        var suggested = Api.post(agency.caller(), "/forums/" + forum + "/backlog", item("Läget i kommunerna", 45))
                .statusCode(201)
                .body("position", equalTo(0))
                .extract()
                .<String>path("id");
        var meeting = MeetingSteps.planned(OFFICER, forum, "2036-02-06");
        var first = Api.post(OFFICER, "/meetings/" + meeting + "/agenda-items", item("Inledning", 15))
                .statusCode(201)
                .extract()
                .<String>path("id");
        Api.get(OFFICER, "/meetings/" + meeting + "/agenda")
                .statusCode(200)
                .body("items.item.id", contains(first))
                .body("backlog.id", contains(suggested));

        MeetingSteps.move(OFFICER, meeting, "calls", null).statusCode(201);
        Api.get(agency.caller(), "/meetings/" + meeting + "/agenda")
                .body("items.item.id", contains(first, suggested))
                .body("items.startsAt", contains("2036-02-06T08:00:00Z", "2036-02-06T08:15:00Z"))
                .body("backlog", hasSize(0))
                .body("overrunMinutes", equalTo(0));
        Api.get(OFFICER, "/forums/" + forum + "/backlog").statusCode(200).body("items", hasSize(0));
    }

    @Test
    void theOrderIsGivenAnewAndWhatIsLeftOutGoesBack() {
        var meeting = MeetingSteps.planned(OFFICER, forum, "2036-02-06");
        var one = added(meeting, "Ett", 120);
        var two = added(meeting, "Två", 120);
        var waiting = Api.post(OFFICER, "/forums/" + forum + "/backlog", item("Tre", 10))
                .extract()
                .<String>path("id");
        var tag = Api.get(OFFICER, "/meetings/" + meeting + "/agenda")
                .body("overrunMinutes", equalTo(60))
                .extract()
                .header("ETag");
        var answer = Api.put(OFFICER, "/meetings/" + meeting + "/agenda", tag, Map.of("itemIds", List.of(waiting, two)))
                .statusCode(200)
                .body("items.item.id", contains(waiting, two))
                .body("backlog.id", contains(one))
                .extract();
        Api.put(OFFICER, "/meetings/" + meeting + "/agenda", tag, Map.of("itemIds", List.of(two)))
                .statusCode(412);
        Api.put(
                        OFFICER,
                        "/meetings/" + meeting + "/agenda",
                        answer.header("ETag"),
                        Map.of("itemIds", List.of(two, two)))
                .statusCode(422)
                .body("type", endsWith("/agenda-incomplete"));
    }

    @Test
    void aCancelledMeetingsItemsWaitForTheNext() {
        var meeting = MeetingSteps.planned(OFFICER, forum, "2036-02-06");
        var item = added(meeting, "Fråga", 10);
        MeetingSteps.move(OFFICER, meeting, "cancellations", Map.of("reason", "Sjukdom."))
                .statusCode(201);
        Api.get(OFFICER, "/forums/" + forum + "/backlog").body("items.id", contains(item));
        var next = MeetingSteps.called(OFFICER, forum, "2036-03-06");
        Api.get(OFFICER, "/meetings/" + next + "/agenda").body("items.item.id", contains(item));
    }

    @Test
    void outsideTheForumOfAConfidentialItemOnlyItsGroundIsSeen() {
        var meeting = MeetingSteps.planned(OFFICER, forum, "2036-02-06");
        var secret = item("Hot mot ett boende", 10);
        secret.put("confidentialGround", "18 kap. 13 § offentlighets- och sekretesslagen (2009:400)");
        Api.post(OFFICER, "/meetings/" + meeting + "/agenda-items", secret).statusCode(201);
        Api.anyone().get("/public/meetings/" + meeting + "/agenda").then().statusCode(404);
        MeetingSteps.move(OFFICER, meeting, "calls", null).statusCode(201);

        Api.anyone()
                .get("/public/meetings/" + meeting + "/agenda")
                .then()
                .statusCode(200)
                .body("items[0].title", equalTo("Punkten omfattas av sekretess"))
                .body("items[0].kind", equalTo("OTHER"))
                .body("items[0].confidentialGround", equalTo(secret.get("confidentialGround")));
        Api.get(agency.caller(), "/meetings/" + meeting + "/agenda")
                .body("items.item.content.title", hasItem("Hot mot ett boende"));
    }

    @Test
    void anItemIsStruckWithAReasonAndStaysStruck() {
        var meeting = MeetingSteps.planned(OFFICER, forum, "2036-02-06");
        var item = added(meeting, "Fråga", 10);
        Api.move(OFFICER, "/agenda-items/" + item + "/droppings", tag(item), Map.of("reason", "Redan besvarad."))
                .statusCode(201)
                .body("dropReason", equalTo("Redan besvarad."));
        Api.get(OFFICER, "/meetings/" + meeting + "/agenda").body("items", hasSize(0));
        Api.put(OFFICER, "/agenda-items/" + item, tag(item), item("Ny", 5))
                .statusCode(409)
                .body("type", endsWith("/item-not-waiting"));
    }

    @Test
    void aMemberSuggestsButDoesNotMakeUpTheAgenda() {
        var meeting = MeetingSteps.planned(OFFICER, forum, "2036-02-06");
        Api.post(agency.caller(), "/meetings/" + meeting + "/agenda-items", item("Fråga", 10))
                .statusCode(403);
        var guest = CollaborationFixture.agency();
        CollaborationFixture.seat(OFFICER, forum, guest, "GUEST");
        Api.post(guest.caller(), "/forums/" + forum + "/backlog", item("Fråga", 10))
                .statusCode(403);
        Api.get(guest.caller(), "/forums/" + forum + "/backlog").statusCode(200);
        Api.get(CollaborationFixture.agency().caller(), "/forums/" + forum + "/backlog")
                .statusCode(403);
    }

    private static String added(String meeting, String title, int minutes) {
        return Api.post(OFFICER, "/meetings/" + meeting + "/agenda-items", item(title, minutes))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String tag(String item) {
        return Api.get(OFFICER, "/agenda-items/" + item).extract().header("ETag");
    }

    private static Map<String, Object> item(String title, int minutes) {
        var item = new LinkedHashMap<String, Object>();
        item.put("kind", "OTHER");
        item.put("title", title);
        item.put("minutes", minutes);
        return item;
    }
}
