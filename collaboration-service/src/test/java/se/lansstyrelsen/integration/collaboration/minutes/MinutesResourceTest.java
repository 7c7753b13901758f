package se.lansstyrelsen.integration.collaboration.minutes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.collaboration.CollaborationFixture;
import se.lansstyrelsen.integration.collaboration.CollaborationFixture.Organisation;
import se.lansstyrelsen.integration.collaboration.meeting.MeetingSteps;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "collaboration"))
class MinutesResourceTest {

    private static final String OFFICER = "handlaggare-07";
    private static final String GROUND = "18 kap. 13 § offentlighets- och sekretesslagen (2009:400)";

    private String forum;
    private Organisation one;
    private Organisation two;
    private String seatOne;
    private String seatTwo;

    @BeforeEach
    void aForumWithTwoMembers() {
        forum = CollaborationFixture.regional(CollaborationFixture.national(), "07");
        one = CollaborationFixture.agency();
        two = CollaborationFixture.agency();
        seatOne = CollaborationFixture.seat(OFFICER, forum, one, "MEMBER");
        seatTwo = CollaborationFixture.seat(OFFICER, forum, two, "MEMBER");
        CollaborationFixture.hold(OFFICER, seatOne, "Ylva Ängström").statusCode(201);
    }

    @Test
    void minutesAreWrittenVerifiedByThoseNamedAndThenLocked() {
        var meeting = held("2024-02-08");
        var item = item(meeting, "Ledtider", null);
        noted(item, "Deltagarna beskrev långa väntetider.", true).statusCode(200);
        var later = item(meeting, "Bordlagd fråga", null);
        var decision = decide(meeting, item, "Frågan lyfts nationellt.")
                .statusCode(201)
                .body("number", equalTo("1/2024"))
                .extract();
        Api.put(
                        OFFICER,
                        "/decisions/" + decision.path("id"),
                        decision.header("ETag"),
                        Map.of("text", "Frågan lyfts till den nationella nivån."))
                .statusCode(200);

        written(meeting, seatOne, seatTwo).statusCode(201).body("meeting.state", equalTo("MINUTED"));
        pdf("/meetings/" + meeting + "/minutes/document");
        html(OFFICER, "/meetings/" + meeting + "/minutes/document")
                .body(containsString("Ej justerat"))
                .body(containsString("Ylva Ängström"))
                .body(containsString("bordlades"));
        Api.get(one.caller(), "/notifications").body("path", hasItem("/meetings/" + meeting + "/minutes"));
        verify(one, meeting, seatOne).statusCode(201).body("verifiedAt", nullValue());
        Api.get(one.caller(), "/notifications").body("path", not(hasItem("/meetings/" + meeting + "/minutes")));
        verify(one, meeting, seatOne).statusCode(409).body("type", endsWith("/verified-already"));
        verify(two, meeting, seatTwo)
                .statusCode(201)
                .body("verifiedAt", notNullValue())
                .body("meeting.state", equalTo("VERIFIED"))
                .body("decisions.text", contains("Frågan lyfts till den nationella nivån."));

        var first = pdf("/meetings/" + meeting + "/minutes/document");
        assertArrayEquals(first, pdf("/meetings/" + meeting + "/minutes/document"), "byte for byte");
        html(OFFICER, "/meetings/" + meeting + "/minutes/document")
                .body(not(containsString("Ej justerat")))
                .body(containsString("Beslut 1/2024"));

        refusedAsLocked(noted(item, "Ändrat.", true));
        refusedAsLocked(decide(meeting, item, "Nytt."));
        refusedAsLocked(Api.post(OFFICER, "/meetings/" + meeting + "/agenda-items", content("Ny", null)));
        refusedAsLocked(Api.put(
                OFFICER,
                "/meetings/" + meeting + "/attendance",
                MeetingSteps.tag(OFFICER, meeting),
                MeetingSteps.present(seatTwo)));
        refusedAsLocked(Api.move(
                OFFICER, "/meetings/" + meeting + "/minutes-withdrawals", tag(meeting), Map.of("reason", "Fel namn.")));
        assertArrayEquals(first, pdf("/meetings/" + meeting + "/minutes/document"), "still as verified");

        Api.get(OFFICER, "/forums/" + forum + "/backlog")
                .body("items.continuesId", contains(later))
                .body("items.content.title", contains("Bordlagd fråga"));
    }

    @Test
    void aCorrectionAfterVerificationIsADatedAddendumOfItsOwn() {
        var meeting = verified("2024-03-08");
        var path = "/meetings/" + meeting + "/addenda";
        var added = Api.post(
                        OFFICER,
                        path,
                        Map.of("dated", "2024-03-20", "text", "Under punkt 1 ska stå Borås i stället för Ale."))
                .statusCode(201)
                .extract()
                .<String>path("id");
        Api.post(OFFICER, path, Map.of("dated", "2024-03-21", "text", "Känsligt.", "confidentialGround", GROUND))
                .statusCode(201);
        html(one.caller(), "/addenda/" + added + "/document").body(containsString("Borås"));
        Api.anyone()
                .get("/public" + path)
                .then()
                .statusCode(200)
                .body("items.text", contains("Under punkt 1 ska stå Borås i stället för Ale.", null))
                .body("items.confidentialGround", contains(null, GROUND));

        Api.post(OFFICER, path, Map.of("dated", "2024-03-07", "text", "För tidigt."))
                .statusCode(422)
                .body("type", endsWith("/dates-out-of-order"));
        Api.post(
                        OFFICER,
                        path,
                        Map.of(
                                "dated",
                                LocalDate.now(StockholmTime.ZONE).plusDays(3).toString(),
                                "text",
                                "För sent."))
                .statusCode(422)
                .body("type", endsWith("/date-in-the-future"));
        Api.post(one.caller(), path, Map.of("dated", "2024-03-20", "text", "Inte min sak."))
                .statusCode(403);
        Api.post(
                        OFFICER,
                        "/meetings/" + held("2024-03-15") + "/addenda",
                        Map.of("dated", "2024-03-20", "text", "Inte justerat."))
                .statusCode(409)
                .body("type", endsWith("/not-verified-yet"));
    }

    @Test
    void nobodyButThoseNamedVerifies() {
        var meeting = held("2024-04-08");
        written(meeting, seatOne).statusCode(201);
        verify(two, meeting, seatOne).statusCode(403).body("type", endsWith("/verifier-not-named"));
        verify(two, meeting, seatTwo).statusCode(403).body("type", endsWith("/verifier-not-named"));
        Api.move(OFFICER, "/meetings/" + meeting + "/verifications", tag(meeting), Map.of("seatId", seatOne))
                .statusCode(403);
        Api.get(OFFICER, "/meetings/" + meeting).body("state", equalTo("MINUTED"));
    }

    @Test
    void theMinutesTellWhoKeptThem() {
        var secretary = CollaborationFixture.seat(OFFICER, forum, two, "SECRETARY");
        CollaborationFixture.hold(OFFICER, secretary, "Sixten Sjö").statusCode(201);
        var meeting = MeetingSteps.held(two.caller(), forum, "2024-10-10", seatOne, secretary);
        written(meeting, seatOne).statusCode(201);
        html(OFFICER, "/meetings/" + meeting + "/minutes/document")
                .body(containsString("Vid protokollet: Sixten Sjö, " + two.name()));
    }

    @Test
    void whoVerifiesWasAtTheMeeting() {
        var meeting = MeetingSteps.held(OFFICER, forum, "2024-04-09", seatOne);
        written(meeting, seatTwo).statusCode(422).body("type", endsWith("/verifier-was-absent"));
        written(meeting, seatOne, seatOne).statusCode(422).body("type", endsWith("/verifier-was-absent"));
        var elsewhere = CollaborationFixture.seat(
                OFFICER, CollaborationFixture.regional(CollaborationFixture.national(), "07"), one, "MEMBER");
        written(meeting, elsewhere).statusCode(422).body("type", endsWith("/no-such-seat"));
    }

    @Test
    void minutesTakenBackAreVerifiedAnewAndAPostponedItemMayBeTreatedAfterAll() {
        var meeting = held("2024-05-08");
        var item = item(meeting, "Glömd punkt", null);
        written(meeting, seatOne, seatTwo).statusCode(201);
        verify(one, meeting, seatOne).statusCode(201);
        noted(item, "Den var behandlad.", true).statusCode(409).body("type", endsWith("/meeting-move-not-allowed"));
        Api.move(
                        OFFICER,
                        "/meetings/" + meeting + "/minutes-withdrawals",
                        tag(meeting),
                        Map.of("reason", "En punkt saknas."))
                .statusCode(201)
                .body("state", equalTo("HELD"));
        noted(item, "Den var behandlad.", true).statusCode(200).body("state", equalTo("TREATED"));
        Api.get(OFFICER, "/forums/" + forum + "/backlog").body("items", hasSize(0));
        written(meeting, seatOne).statusCode(201).body("verifiers.verifiedAt", contains((Object) null));
    }

    @Test
    void inTheOpenMinutesOfAConfidentialItemOnlyTheGroundIsTold() {
        var meeting = held("2024-06-10");
        var item = item(meeting, "Hot mot ett boende", GROUND);
        noted(item, "Adressen är Storgatan 1.", true).statusCode(200);
        decide(meeting, item, "Polisen kontaktas.").statusCode(201);
        Api.anyone().get("/public/meetings/" + meeting + "/minutes").then().statusCode(404);
        written(meeting, seatOne).statusCode(201);
        Api.anyone().get("/public/meetings/" + meeting + "/minutes").then().statusCode(404);
        verify(one, meeting, seatOne).statusCode(201);

        Api.anyone()
                .accept("text/html")
                .get("/public/meetings/" + meeting + "/minutes")
                .then()
                .statusCode(200)
                .body(containsString("sekretess enligt 18 kap. 13 §"))
                .body(not(containsString("Storgatan")))
                .body(not(containsString("Polisen")))
                .body(not(containsString("Hot mot")));
        html(two.caller(), "/meetings/" + meeting + "/minutes/document").body(containsString("Storgatan 1"));
        html403(CollaborationFixture.agency(), "/meetings/" + meeting + "/minutes/document");
    }

    @Test
    void decisionsAreNumberedWithoutGapsWhenManyWriteAtOnce() {
        var meeting = held("2024-09-10");
        var item = item(meeting, "Beslut", null);
        var writers = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(() ->
                        decide(meeting, item, "Beslut " + number).extract().statusCode()))
                .toList();
        writers.forEach(writer -> assertEquals(201, writer.join()));
        Api.get(OFFICER, "/meetings/" + meeting + "/decisions")
                .body(
                        "items.number",
                        contains(IntStream.rangeClosed(1, 8)
                                .mapToObj(n -> n + "/2024")
                                .toArray()));
        Api.get(OFFICER, "/forums/" + forum + "/decisions?year=2023").body("items", hasSize(0));
    }

    private String held(String day) {
        return MeetingSteps.held(OFFICER, forum, day, seatOne, seatTwo);
    }

    private String verified(String day) {
        var meeting = held(day);
        written(meeting, seatOne).statusCode(201);
        verify(one, meeting, seatOne).statusCode(201);
        return meeting;
    }

    private static ValidatableResponse written(String meeting, String... seats) {
        return Api.move(
                OFFICER,
                "/meetings/" + meeting + "/minutes",
                MeetingSteps.tag(OFFICER, meeting),
                Map.of("verifierSeatIds", List.of(seats)));
    }

    private static ValidatableResponse verify(Organisation by, String meeting, String seat) {
        return Api.move(by.caller(), "/meetings/" + meeting + "/verifications", tag(meeting), Map.of("seatId", seat));
    }

    private static String tag(String meeting) {
        return Api.get(OFFICER, "/meetings/" + meeting + "/minutes").extract().header("ETag");
    }

    private static String item(String meeting, String title, String ground) {
        return Api.post(OFFICER, "/meetings/" + meeting + "/agenda-items", content(title, ground))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> content(String title, String ground) {
        var content = new LinkedHashMap<String, Object>();
        content.put("kind", "DEEP_DIVE");
        content.put("title", title);
        content.put("confidentialGround", ground);
        return content;
    }

    private static ValidatableResponse noted(String item, String text, boolean treated) {
        var tag = Api.get(OFFICER, "/agenda-items/" + item).extract().header("ETag");
        return Api.put(OFFICER, "/agenda-items/" + item + "/note", tag, Map.of("text", text, "treated", treated));
    }

    private static ValidatableResponse decide(String meeting, String item, String text) {
        return Api.post(OFFICER, "/meetings/" + meeting + "/decisions", Map.of("itemId", item, "text", text));
    }

    private static void refusedAsLocked(ValidatableResponse answer) {
        answer.statusCode(409).body("type", endsWith("/minutes-locked"));
    }

    private static byte[] pdf(String path) {
        return Api.as(OFFICER)
                .accept("application/pdf")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse html(String caller, String path) {
        return Api.as(caller).accept("text/html").get(path).then().statusCode(200);
    }

    private static void html403(Organisation stranger, String path) {
        Api.as(stranger.caller()).accept("text/html").get(path).then().statusCode(403);
    }
}
