package se.lansstyrelsen.integration.collaboration.meeting;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lansstyrelsen.integration.kit.quality.Api;

/** What tests do with meetings, step by step. */
public final class MeetingSteps {

    private MeetingSteps() {}

    /** A body for a morning on site. */
    public static Map<String, Object> content(String day) {
        var content = new LinkedHashMap<String, Object>();
        content.put("title", "Regionalt samråd");
        content.put("mode", "MIXED");
        content.put("startsAt", day + "T08:00:00Z");
        content.put("endsAt", day + "T11:00:00Z");
        content.put("place", "Länsstyrelsen, Södra Hamngatan 3");
        content.put("onlineAddress", "https://mote.example.org/samrad");
        return content;
    }

    public static String planned(String caller, String forum, String day) {
        return Api.post(caller, "/forums/" + forum + "/meetings", content(day))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse move(String caller, String meeting, String what, Object body) {
        return Api.move(caller, "/meetings/" + meeting + "/" + what, tag(caller, meeting), body);
    }

    public static String tag(String caller, String meeting) {
        return Api.get(caller, "/meetings/" + meeting).extract().header("ETag");
    }

    public static String called(String caller, String forum, String day) {
        var meeting = planned(caller, forum, day);
        move(caller, meeting, "calls", null).statusCode(201);
        return meeting;
    }

    /** Held, with these seats present and the others absent. */
    public static String held(String caller, String forum, String day, String... present) {
        var meeting = called(caller, forum, day);
        move(caller, meeting, "holdings", present(present)).statusCode(201);
        return meeting;
    }

    public static Map<String, Object> present(String... seats) {
        var rows = new ArrayList<Map<String, String>>();
        for (var seat : seats) {
            rows.add(Map.of("seatId", seat, "presence", "PRESENT"));
        }
        return Map.of("attendance", List.copyOf(rows));
    }
}
