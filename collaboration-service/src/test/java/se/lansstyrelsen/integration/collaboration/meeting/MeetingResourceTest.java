package se.lansstyrelsen.integration.collaboration.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lansstyrelsen.integration.collaboration.CollaborationFixture;
import se.lansstyrelsen.integration.collaboration.CollaborationFixture.Organisation;
import se.lansstyrelsen.integration.embedded.EmbeddedStack;
import se.lansstyrelsen.integration.kit.quality.Api;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedStack.class, initArgs = @ResourceArg(name = "service", value = "collaboration"))
class MeetingResourceTest {

    private static final String OFFICER = "handlaggare-03";

    private String forum;
    private Organisation agency;
    private String seat;

    @BeforeEach
    void aForumWithAMember() {
        forum = CollaborationFixture.regional(CollaborationFixture.national(), "03");
        agency = CollaborationFixture.agency();
        seat = CollaborationFixture.seat(OFFICER, forum, agency, "MEMBER");
        CollaborationFixture.hold(OFFICER, seat, "Åsa Öberg").statusCode(201);
    }

    @Test
    void theInvitationFollowsTheMeetingThroughAChangeAndItsCancellation() throws Exception {
        var meeting = MeetingSteps.called(OFFICER, forum, "2036-03-12");
        var first = invitation(meeting);
        assertEquals("REQUEST", property(first, "METHOD"));
        assertEquals("0", value(first, "SEQUENCE"));
        assertEquals("20360312T090000", value(first, "DTSTART"));
        assertEquals(
                "Europe/Stockholm",
                event(first)
                        .getRequiredProperty("DTSTART")
                        .getRequiredParameter("TZID")
                        .getValue());
        assertEquals("mailto:namn@example.org", value(first, "ATTENDEE"));
        var agenda = value(first, "DESCRIPTION");
        assertTrue(agenda.contains("/collaboration/v1/meetings/" + meeting + "/agenda"), agenda);
        assertTrue(agenda.startsWith("Dagordning: http"), agenda);
        assertEquals(
                "Europe/Stockholm",
                first.getComponent(Component.VTIMEZONE)
                        .orElseThrow()
                        .getRequiredProperty("TZID")
                        .getValue(),
                "the zone that the times name");

        var later = MeetingSteps.content("2036-06-12");
        Api.put(OFFICER, "/meetings/" + meeting, MeetingSteps.tag(OFFICER, meeting), later)
                .statusCode(200);
        var second = invitation(meeting);
        assertEquals("1", value(second, "SEQUENCE"));
        assertEquals(value(first, "UID"), value(second, "UID"));
        assertEquals("20360612T100000", value(second, "DTSTART"), "summer time");

        MeetingSteps.move(OFFICER, meeting, "cancellations", Map.of("reason", "För få kan komma."))
                .statusCode(201)
                .body("cancellationReason", equalTo("För få kan komma."));
        var last = invitation(meeting);
        assertEquals("CANCEL", property(last, "METHOD"));
        assertEquals("CANCELLED", value(last, "STATUS"));
        assertEquals("2", value(last, "SEQUENCE"));
    }

    @Test
    void aSeriesKeepsItsHourBySwedishClocksAndIsPublishedAsOneCalendar() throws Exception {
        var series = Api.post(
                        OFFICER,
                        "/forums/" + forum + "/meeting-series",
                        Map.of("first", MeetingSteps.content("2036-01-16"), "rule", "FREQ=MONTHLY;INTERVAL=3;COUNT=4"))
                .statusCode(201)
                .body("meetings", hasSize(4))
                .body(
                        "meetings.startsAt",
                        contains(
                                "2036-01-16T08:00:00Z",
                                "2036-04-16T07:00:00Z",
                                "2036-07-16T07:00:00Z",
                                "2036-10-16T07:00:00Z"))
                .extract();
        Api.get(OFFICER, "/meetings?forum=" + forum + "&from=2036-04-01T00:00:00Z&until=2036-08-01T00:00:00Z")
                .body("items", hasSize(2))
                .body("items.seriesId", everyItem(equalTo(series.path("seriesId"))));
        var calendar = parsed(Api.as(agency.caller())
                .accept("text/calendar")
                .get("/forums/" + forum + "/calendar")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertEquals("PUBLISH", property(calendar, "METHOD"));
        assertEquals(4, calendar.getComponents(Component.VEVENT).size());
    }

    @Test
    void whoWasThereIsKeptPerOrganisationOverTime() {
        var away = CollaborationFixture.municipality("0380");
        CollaborationFixture.seat(OFFICER, forum, away, "MEMBER");
        var meeting = MeetingSteps.held(OFFICER, forum, "2024-02-14", seat);
        MeetingSteps.held(OFFICER, forum, "2024-04-17");

        Api.get(OFFICER, "/meetings/" + meeting + "/attendance")
                .statusCode(200)
                .body("seats.find { it.seat.id == '" + seat + "' }.presence", equalTo("PRESENT"));
        Api.get(OFFICER, "/forums/" + forum + "/attendance?from=2024-01-01&to=2024-06-30")
                .statusCode(200)
                .body("items.organisationId", contains(away.id(), agency.id()))
                .body("items.called", contains(2, 2))
                .body("items.share", contains(0, 50));
        Api.put(
                        OFFICER,
                        "/meetings/" + meeting + "/attendance",
                        MeetingSteps.tag(OFFICER, meeting),
                        Map.of("attendance", List.of(Map.of("seatId", seat, "presence", "ABSENT"))))
                .statusCode(200);
        Api.get(OFFICER, "/forums/" + forum + "/attendance?from=2024-01-01&to=2024-06-30")
                .body("items.share", contains(0, 0));
    }

    @Test
    void anybodySeesTheMeetingsOfAnOpenForumButNotWhereToJoin() {
        var planned = MeetingSteps.planned(OFFICER, forum, "2036-05-20");
        var called = MeetingSteps.called(OFFICER, forum, "2036-04-20");
        var answer = Api.anyone()
                .get("/public/forums/" + forum + "/meetings")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(called))
                .body("items.id", not(hasItem(planned)))
                .extract()
                .asString();
        assertTrue(!answer.contains("mote.example.org") && !answer.contains("Öberg"), answer);

        var closed = CollaborationFixture.forum(
                "NATIONAL", null, null, CollaborationFixture.countyBoard("03").id());
        closed.put("openToPublic", false);
        Api.anyone()
                .get("/public/forums/" + CollaborationFixture.formed("samordnare", closed) + "/meetings")
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsOutOfOrderIsRefused() {
        var body = MeetingSteps.content("2036-03-12");
        body.put("endsAt", "2036-03-12T07:00:00Z");
        refused(body, "dates-out-of-order");
        body = MeetingSteps.content("2036-03-12");
        body.remove("place");
        refused(body, "where-is-missing");
        refusedWith(409, MeetingSteps.content("2019-12-31"), "forum-ended");
        Api.post(
                        OFFICER,
                        "/forums/" + forum + "/meeting-series",
                        Map.of("first", MeetingSteps.content("2036-01-16"), "rule", "FREQ=MONTHLY"))
                .statusCode(422)
                .body("type", endsWith("/series-not-understood"));

        var meeting = MeetingSteps.planned(OFFICER, forum, "2036-03-12");
        MeetingSteps.move(OFFICER, meeting, "holdings", MeetingSteps.present()).statusCode(422);
        MeetingSteps.move(OFFICER, meeting, "calls", null).statusCode(201);
        MeetingSteps.move(OFFICER, meeting, "calls", null)
                .statusCode(409)
                .body("type", endsWith("/meeting-move-not-allowed"));
        MeetingSteps.move(OFFICER, meeting, "holdings", MeetingSteps.present())
                .statusCode(422)
                .body("type", endsWith("/date-in-the-future"));
        Api.move(OFFICER, "/forums/" + forum + "/endings", "\"0\"", Map.of("endsOn", "2030-01-01", "reason", "Slut."))
                .statusCode(409)
                .body("type", endsWith("/forum-has-duties"));
    }

    @Test
    void aMeetingInAForumThatHasEndedIsRefused() {
        Api.move(OFFICER, "/forums/" + forum + "/endings", "\"0\"", Map.of("endsOn", "2024-01-01", "reason", "Slut."))
                .statusCode(201);
        refusedWith(409, MeetingSteps.content("2024-02-01"), "forum-ended");
    }

    @Test
    void aMemberReadsButDoesNotCallAndAStrangerSeesNothing() {
        var meeting = MeetingSteps.planned(OFFICER, forum, "2036-03-12");
        Api.get(agency.caller(), "/meetings/" + meeting).statusCode(200);
        MeetingSteps.move(agency.caller(), meeting, "calls", null).statusCode(403);
        MeetingSteps.move("samordnare", meeting, "calls", null).statusCode(403);
        var stranger = CollaborationFixture.agency();
        Api.get(stranger.caller(), "/meetings/" + meeting).statusCode(403);
        Api.get(stranger.caller(), "/meetings").body("items", hasSize(0));

        var secretary = CollaborationFixture.agency();
        CollaborationFixture.seat(OFFICER, forum, secretary, "SECRETARY");
        MeetingSteps.move(secretary.caller(), meeting, "calls", null).statusCode(201);
    }

    private void refused(Map<String, Object> body, String problem) {
        refusedWith(422, body, problem);
    }

    private void refusedWith(int status, Map<String, Object> body, String problem) {
        Api.post(OFFICER, "/forums/" + forum + "/meetings", body)
                .statusCode(status)
                .body("type", endsWith("/" + problem));
    }

    private Calendar invitation(String meeting) throws Exception {
        return parsed(Api.as(agency.caller())
                .accept("text/calendar")
                .get("/meetings/" + meeting + "/invitation")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    /** By the library's parser, which is strict unless told otherwise, and against RFC 5546's rules for the method. */
    private static Calendar parsed(String text) throws java.io.IOException, ParserException {
        var calendar = new CalendarBuilder().build(new StringReader(text));
        assertTrue(!calendar.validate(true).hasErrors(), text);
        return calendar;
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
    }

    private static String value(Calendar calendar, String name) {
        return event(calendar).getRequiredProperty(name).getValue();
    }

    private static String property(Calendar calendar, String name) {
        return calendar.getRequiredProperty(name).getValue();
    }
}
