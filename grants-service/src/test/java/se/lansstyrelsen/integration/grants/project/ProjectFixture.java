package se.lansstyrelsen.integration.grants.project;

import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.call;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.decided;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.frame;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.municipality;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.terms;
import static se.lansstyrelsen.integration.grants.decision.DecisionFixture.thisYear;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lansstyrelsen.integration.grants.HandlingFixture;
import se.lansstyrelsen.integration.grants.decision.DecisionFixture.Registered;
import se.lansstyrelsen.integration.kit.quality.Api;
import se.lansstyrelsen.integration.kit.region.Regions;

/** Granted matters and their projects, all through the API. */
public final class ProjectFixture {

    private ProjectFixture() {}

    /** A county's closed call for 37 § with both its purposes, and money for it. Returns its id. */
    public static String openedCall(String county) {
        frame("SECTION_37", county, thisYear(), "90000000");
        return call(
                county,
                "SECTION_37",
                county,
                Map.of(
                        "purposes",
                        List.of("PREPAREDNESS_AND_CAPACITY", "COLLABORATION"),
                        "targetGroups",
                        List.of("PERMIT_HOLDERS", "UNACCOMPANIED_CHILDREN")));
    }

    /** What a municipality applies with. */
    public static Map<String, Object> content(String callId, String municipality, String title, String... purposes) {
        var name = Regions.municipality(municipality).orElseThrow().name();
        var content = new LinkedHashMap<String, Object>();
        content.put("callId", callId);
        content.put("applicant", municipality(municipality, HandlingFixture.organisation(municipality), name));
        content.put("title", title);
        content.put("background", "Många väntar länge på " + title.toLowerCase(java.util.Locale.ROOT) + ".");
        content.put(
                "activities",
                List.of(Map.of("description", "Möten varje månad"), Map.of("description", "Studiebesök")));
        content.put("purposes", List.of(purposes));
        content.put("targetGroups", List.of("PERMIT_HOLDERS"));
        content.put("startsOn", "2026-01-01");
        content.put("endsOn", "2026-12-31");
        content.put("spread", "Metoden sprids i länet.");
        content.put("soughtAmount", new BigDecimal("100000"));
        return content;
    }

    public static Registered registered(String board, Map<String, Object> content) {
        var answer = Api.post(
                        "handlaggare-" + board,
                        "/application-registrations",
                        Map.of("receivedAt", "2025-04-02T10:15:00Z", "content", content))
                .statusCode(201)
                .extract();
        return new Registered("/applications/" + answer.path("id"), answer.path("diaryNumber"), answer.header("ETag"));
    }

    /** A matter that is granted what it sought, and the tag of its application afterwards. */
    public record Granted(String board, Registered application, String tag) {

        public String project() {
            return "/projects/"
                    + Api.get("handlaggare-" + board, application.path() + "/project")
                            .statusCode(200)
                            .extract()
                            .path("id");
        }
    }

    public static Granted granted(String board, Map<String, Object> content) {
        var application = registered(board, content);
        var decision = decided(board, application, application.tag(), terms("ORIGINAL", "GRANTED", "100000"));
        return new Granted(board, application, decision.header("ETag"));
    }

    /** As {@link #granted}, for collaboration; its project's path. */
    public static String opened(String board, String callId, String municipality, String title) {
        return granted(board, content(callId, municipality, title, "COLLABORATION"))
                .project();
    }

    public static Map<String, Object> text(String title, String summary) {
        var text = new LinkedHashMap<String, Object>();
        text.put("title", title);
        text.put("summary", summary);
        text.put("contactFunction", "Integrationssamordnare");
        return text;
    }

    public static String tag(String officer, String path) {
        return Api.get(officer, path).statusCode(200).extract().header("ETag");
    }

    /** Writes and publishes; the project's path. */
    public static String published(String board, String project, Map<String, Object> text) {
        var officer = "handlaggare-" + board;
        var written = Api.put(officer, project, tag(officer, project), text)
                .statusCode(200)
                .extract()
                .header("ETag");
        Api.move(officer, project + "/publications", written, null).statusCode(201);
        return project;
    }

    public static String id(String project) {
        return project.substring(project.lastIndexOf('/') + 1);
    }
}
